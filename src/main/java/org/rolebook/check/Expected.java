package org.rolebook.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.TargetKind;

/** The words for what a reference may name. */
final class Expected {

  private Expected() {}

  /** Message key of the words for some kinds, such as {@code target.position-or-external}. */
  static String key(Set<TargetKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-or-", "target.", ""));
  }
}
