package org.rolebook.plan;

import java.text.Normalizer;
import java.util.Locale;

/** What two spellings of one name have in common. */
final class NameKey {

  private NameKey() {}

  /** The name without blanks, in small letters, full-width characters as ordinary ones. */
  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", "");
  }
}
