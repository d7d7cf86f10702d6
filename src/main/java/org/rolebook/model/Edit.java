package org.rolebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;

/**
 * What differs between two states of a handbook. Whoever derives something from some fields of its
 * elements need not do so again where an edit touches none of them.
 */
public final class Edit {

  /** The fields that hold names by which references find elements. */
  public static final Set<String> NAMES = Set.of("title", "name", "aliases", "externals");

  private final Handbook before;
  private final Handbook part;
  private final boolean within;
  private final Set<String> fields;
  private final Set<String> names;

  private Edit(Handbook before, Handbook part, boolean within, Set<String> fields) {
    this.before = before;
    this.part = part;
    this.within = within;
    this.fields = fields;
    this.names = touches(NAMES) ? allNames() : Set.of();
  }

  /** What is new or different in the later of two states. */
  public static Edit between(Handbook before, Handbook after, Catalogue catalogue) {
    Handbook part =
        new Handbook(
            after.settings(),
            changed(before.units(), after.units()),
            changed(before.positions(), after.positions()),
            changed(before.pages(), after.pages()));
    Set<String> fields = new TreeSet<>();
    boolean units = isWithin(before.units(), after.units(), part.units(), fields, catalogue);
    boolean positions =
        isWithin(before.positions(), after.positions(), part.positions(), fields, catalogue);
    boolean pages = isWithin(before.pages(), after.pages(), part.pages(), fields, catalogue);
    boolean within = units && positions && pages && before.settings().equals(after.settings());
    return new Edit(before, part, within, Collections.unmodifiableSet(fields));
  }

  private static <E> SortedMap<String, E> changed(Map<String, E> before, Map<String, E> after) {
    SortedMap<String, E> changed = new TreeMap<>();
    after.forEach(
        (id, element) -> {
          E old = before.get(id);
          if (old != element && !element.equals(old)) {
            changed.put(id, element);
          }
        });
    return changed;
  }

  /** Whether no element came, went or moved; gathers the fields that differ. */
  private static <E extends Record> boolean isWithin(
      Map<String, E> before,
      Map<String, E> after,
      Map<String, E> changed,
      Set<String> fields,
      Catalogue catalogue) {
    boolean within = before.size() == after.size();
    for (Map.Entry<String, E> each : changed.entrySet()) {
      E old = before.get(each.getKey());
      within = within && old != null && isInPlace(old, each.getValue(), fields, catalogue);
    }
    return within;
  }

  private static boolean isInPlace(
      Record before, Record after, Set<String> fields, Catalogue catalogue) {
    boolean inPlace = true;
    for (DeclaredComponent component : catalogue.of(after.getClass()).components()) {
      if (!Objects.equals(component.valueOf(before), component.valueOf(after))) {
        inPlace &= component.field() != null;
        if (component.field() != null) {
          fields.add(component.field().key());
        }
      }
    }
    return inPlace;
  }

  /** The elements that are new or different, as they are now, with the settings. */
  public Handbook part() {
    return part;
  }

  /** Those of them that there were before, as they were then. */
  public Handbook partBefore() {
    return new Handbook(
        before.settings(),
        old(before.units(), part.units()),
        old(before.positions(), part.positions()),
        old(before.pages(), part.pages()));
  }

  private static <E> Map<String, E> old(Map<String, E> before, Map<String, E> changed) {
    Map<String, E> old = new TreeMap<>();
    for (String id : changed.keySet()) {
      E element = before.get(id);
      if (element != null) {
        old.put(id, element);
      }
    }
    return old;
  }

  /**
   * Whether there are the same elements under the same settings, each in the place where it was, so
   * that they differ in fields alone.
   */
  public boolean isWithinElements() {
    return within;
  }

  /** English keys of the fields that differ in some element; of those that came, nothing. */
  public Set<String> fields() {
    return fields;
  }

  /** Whether it touches some field of these, in any element. */
  public boolean touches(Collection<String> keys) {
    return !Collections.disjoint(fields, keys);
  }

  /** Whether some of these references may lead elsewhere than before. */
  public boolean redirects(Stream<List<Reference>> references) {
    return touches(Set.of("externals"))
        || (!names.isEmpty()
            && references.anyMatch(
                list -> list.stream().anyMatch(one -> names.contains(one.written()))));
  }

  /** By what the different elements are called, or were. */
  private Set<String> allNames() {
    Set<String> all = new HashSet<>();
    for (Handbook state : List.of(partBefore(), part)) {
      state.units().values().forEach(unit -> add(all, unit.name(), unit.aliases()));
      state.positions().values().forEach(one -> add(all, one.title(), one.aliases()));
      state.pages().values().forEach(page -> add(all, page.title(), List.of()));
    }
    return all;
  }

  private static void add(Set<String> names, LocalizedText title, List<LocalizedText> aliases) {
    names.addAll(title.byLanguage().values());
    aliases.forEach(alias -> names.addAll(alias.byLanguage().values()));
  }
}
