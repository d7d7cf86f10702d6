package org.rolebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;

/**
 * Finds the names of an organisation's positions, units and outside bodies in texts, in the default
 * language. Looks a text up by the two characters that a name begins with, so that many names cost
 * no more than few.
 */
final class KnownNames {

  private static final int SHORTEST = 2;

  /** Names of one organisation, and how long those are that begin in the same way. */
  private record Index(Set<String> all, Map<String, TreeSet<Integer>> lengths) {

    void add(String name) {
      if (name.length() >= SHORTEST && all.add(name)) {
        lengths
            .computeIfAbsent(name.substring(0, SHORTEST), key -> new TreeSet<>())
            .add(name.length());
      }
    }
  }

  private final Map<String, Index> byRoot = new HashMap<>();
  private final Names names;

  KnownNames(Organisation organisation) {
    this.names = new Names(organisation);
    organisation
        .handbook()
        .positions()
        .values()
        .forEach(each -> add(organisation, each.origin().unit(), each.title(), each.aliases()));
    organisation
        .handbook()
        .units()
        .values()
        .forEach(each -> add(organisation, each.id(), each.name(), each.aliases()));
    Externals.of(organisation)
        .values()
        .forEach(body -> add(organisation, body.unit(), body.title(), List.of()));
  }

  private void add(
      Organisation organisation, String unit, LocalizedText title, List<LocalizedText> aliases) {
    String root = organisation.tree().organisationOf(unit);
    Index index = byRoot.computeIfAbsent(root, key -> new Index(new HashSet<>(), new HashMap<>()));
    index.add(names.text(title));
    aliases.forEach(alias -> index.add(names.text(alias)));
  }

  /** The longest name of an organisation that a text has at a place; null if it has none. */
  @Nullable String at(String root, String text, int start) {
    Index index = byRoot.get(root);
    if (index == null || start + SHORTEST > text.length()) {
      return null;
    }
    TreeSet<Integer> lengths = index.lengths().get(text.substring(start, start + SHORTEST));
    if (lengths == null) {
      return null;
    }
    for (int length : lengths.descendingSet()) {
      if (start + length <= text.length()
          && index.all().contains(text.substring(start, start + length))) {
        return text.substring(start, start + length);
      }
    }
    return null;
  }
}
