package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rolebook.model.Position;

/** Positions by the key of a name, those of each organisation apart. */
final class NamedPositions {

  /** How many bearers of one name are looked at for one position, so that no name is quadratic. */
  private static final int EXAMINED = 500;

  private final Map<String, Map<String, List<Namesake>>> names = new LinkedHashMap<>();

  void add(String key, String organisation, Namesake bearer) {
    if (!key.isEmpty()) {
      names
          .computeIfAbsent(key, name -> new LinkedHashMap<>())
          .computeIfAbsent(organisation, id -> new ArrayList<>())
          .add(bearer);
    }
  }

  /** Forgets the names that one organisation alone uses. */
  void keepShared() {
    names.values().removeIf(bearers -> bearers.size() == 1);
  }

  /** The bearers of each name, by organisation; both in reading order. */
  Collection<Map<String, List<Namesake>>> groups() {
    return names.values();
  }

  /** The bearers of some names outside an organisation, each once, that are wanted. */
  Namesakes outside(String organisation, Collection<String> keys, Predicate<Position> wanted) {
    Map<String, Namesake> found = new LinkedHashMap<>();
    for (String key : keys) {
      outside(organisation, key)
          .filter(bearer -> wanted.test(bearer.position()))
          .limit(Namesakes.LARGEST + 1L)
          .forEach(bearer -> found.putIfAbsent(bearer.position().id(), bearer));
    }
    return new Namesakes(
        found.values().stream().limit(Namesakes.LARGEST).toList(),
        found.size() > Namesakes.LARGEST);
  }

  private Stream<Namesake> outside(String organisation, String key) {
    return names.getOrDefault(key, Map.of()).entrySet().stream()
        .filter(group -> !group.getKey().equals(organisation))
        .flatMap(group -> group.getValue().stream())
        .limit(EXAMINED);
  }
}
