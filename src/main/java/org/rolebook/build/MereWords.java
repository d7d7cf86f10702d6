package org.rolebook.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.incremental.KnownElement;
import org.rolebook.model.Handbook;

/**
 * An edit that changed words ({@link org.rolebook.plan.Wording}) and nothing else.
 *
 * @param part the elements with other words
 * @param fields English key of each field of those words
 */
record MereWords(Handbook part, Set<String> fields) {

  /** Keeps an immutable copy of the names. */
  MereWords {
    fields = Set.copyOf(fields);
  }

  /** The difference between two states of a handbook; null if it is not in words alone. */
  static @Nullable MereWords between(
      List<KnownElement> before, List<KnownElement> after, Handbook handbook) {
    Set<String> names = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    if (before.size() != after.size()) {
      return null;
    }
    for (int i = 0; i < after.size(); i++) {
      KnownElement old = before.get(i);
      KnownElement element = after.get(i);
      if (!old.name().equals(element.name()) || !old.rest().equals(element.rest())) {
        return null;
      }
      if (!old.digests().equals(element.digests())) {
        names.add(element.name());
        addChanged(old, element, fields);
      }
    }
    return new MereWords(part(names, handbook), fields);
  }

  private static void addChanged(KnownElement old, KnownElement element, Set<String> fields) {
    for (int i = 0; i < element.words().size(); i++) {
      if (!old.digests().get(i).equals(element.digests().get(i))) {
        fields.add(element.words().get(i));
      }
    }
  }

  private static Handbook part(Set<String> names, Handbook all) {
    return new Handbook(
        all.settings(),
        part(names, "unit ", all.units()),
        part(names, "position ", all.positions()),
        part(names, "page ", all.pages()));
  }

  private static <E> SortedMap<String, E> part(
      Set<String> names, String sort, Map<String, E> elements) {
    SortedMap<String, E> part = new TreeMap<>();
    for (String name : names) {
      String id = name.startsWith(sort) ? name.substring(sort.length()) : "";
      E element = elements.get(id);
      if (element != null && name.startsWith(sort)) {
        part.put(id, element);
      }
    }
    return part;
  }
}
