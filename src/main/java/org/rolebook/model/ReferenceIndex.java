package org.rolebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what references lead to. Inside the own organisation first, then in the whole handbook, a
 * name is taken as full id, relative id, last segment of an id, title, alias, in this order; the
 * first way that finds anything decides. External bodies are found only below the unit that
 * declares them.
 */
public final class ReferenceIndex {

  private enum Way {
    ID,
    LAST_SEGMENT,
    TITLE,
    ALIAS
  }

  private record Name(Way way, String organisation, String text) {}

  private static final String EVERYWHERE = "*";

  private final UnitTree tree;
  private final Map<Name, List<Target>> names;
  private final Map<String, List<Target>> externals;

  /** Indexes all names of a handbook. */
  public ReferenceIndex(Handbook handbook, UnitTree tree) {
    this.tree = tree;
    this.names = new HashMap<>();
    this.externals = new HashMap<>();
    bearers(handbook).forEach(this::add);
    addExternals(handbook);
  }

  private ReferenceIndex(ReferenceIndex before, UnitTree tree) {
    this.tree = tree;
    this.names = new HashMap<>(before.names);
    this.externals = new HashMap<>(before.externals);
  }

  /**
   * The index after an edit.
   *
   * @param next the tree after it
   * @param edit within the elements of the handbook of this index
   */
  ReferenceIndex after(UnitTree next, Edit edit) {
    ReferenceIndex index = new ReferenceIndex(this, next);
    if (edit.touches(Edit.NAMES)) {
      bearers(edit.partBefore()).forEach(index::remove);
      bearers(edit.part()).forEach(index::replace);
      index.addExternals(edit.part());
    }
    return index;
  }

  /**
   * Resolves a reference.
   *
   * @param unit id of the unit in which it is written; empty for the handbook itself
   * @param written the reference
   * @param wanted kinds of target that make sense here; others are taken only if none of these is
   *     found
   */
  public Resolution resolve(String unit, String written, Set<TargetKind> wanted) {
    Resolution resolution = search(unit, written, target -> wanted.contains(target.kind()));
    if (!(resolution instanceof Resolution.Missing)) {
      return resolution;
    }
    Set<TargetKind> others = EnumSet.allOf(TargetKind.class);
    others.removeAll(wanted);
    return search(unit, written, target -> others.contains(target.kind()));
  }

  /** The target of a reference; null if it is missing or ambiguous. */
  public @Nullable Target find(String unit, String written, Set<TargetKind> wanted) {
    return resolve(unit, written, wanted) instanceof Resolution.Found found ? found.target() : null;
  }

  /** All names that could have been meant in a unit, sorted: for suggestions. */
  public Collection<String> namesVisibleFrom(String unit) {
    String organisation = tree.organisationOf(unit);
    Set<String> found = new TreeSet<>();
    for (Name name : names.keySet()) {
      if (name.organisation().equals(organisation) && name.way() != Way.ID) {
        found.add(name.text());
      }
    }
    for (Unit above : tree.upwards(unit)) {
      externalsOf(above.id()).forEach(target -> found.addAll(externalNames(target)));
    }
    return found;
  }

  private Resolution search(String unit, String written, Predicate<Target> wanted) {
    String organisation = tree.organisationOf(unit);
    for (Way way : Way.values()) {
      List<Target> found = inOrganisation(unit, organisation, way, written, wanted);
      if (!found.isEmpty()) {
        return resolution(found);
      }
    }
    for (Way way : Way.values()) {
      List<Target> found = pick(new Name(way, EVERYWHERE, written), wanted);
      if (!found.isEmpty()) {
        return resolution(found);
      }
    }
    return new Resolution.Missing();
  }

  private List<Target> inOrganisation(
      String unit, String organisation, Way way, String written, Predicate<Target> wanted) {
    if (way == Way.ID) {
      List<Target> exact = pick(new Name(Way.ID, EVERYWHERE, written), wanted);
      return exact.isEmpty() ? relative(unit, written, wanted) : exact;
    }
    List<Target> found = new ArrayList<>(pick(new Name(way, organisation, written), wanted));
    if (way != Way.ALIAS) {
      found.addAll(visibleExternals(unit, way, written, wanted));
    }
    return found;
  }

  private List<Target> relative(String unit, String written, Predicate<Target> wanted) {
    for (Unit above : tree.upwards(unit)) {
      String full = above.id().equals(".") ? written : above.id() + "/" + written;
      List<Target> found = pick(new Name(Way.ID, EVERYWHERE, full), wanted);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Target> visibleExternals(
      String unit, Way way, String written, Predicate<Target> wanted) {
    for (Unit above : tree.upwards(unit)) {
      List<Target> found =
          externalsOf(above.id()).stream()
              .filter(wanted)
              .filter(target -> isNamed(target, way, written))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isNamed(Target external, Way way, String written) {
    return way == Way.LAST_SEGMENT
        ? localId(external).equals(written)
        : external.title().byLanguage().containsValue(written);
  }

  private static Collection<String> externalNames(Target external) {
    Set<String> found = new TreeSet<>(external.title().byLanguage().values());
    found.add(localId(external));
    return found;
  }

  private static String localId(Target external) {
    return external.id().substring(external.id().indexOf('#') + 1);
  }

  private List<Target> externalsOf(String unit) {
    return externals.getOrDefault(unit, List.of());
  }

  private List<Target> pick(Name name, Predicate<Target> wanted) {
    return names.getOrDefault(name, List.of()).stream().filter(wanted).toList();
  }

  private static Resolution resolution(List<Target> found) {
    if (found.size() == 1) {
      return new Resolution.Found(found.get(0));
    }
    return new Resolution.Ambiguous(
        found.stream().sorted(Comparator.comparing(Target::id)).toList());
  }

  private void addExternals(Handbook handbook) {
    for (Unit unit : handbook.units().values()) {
      List<Target> bodies =
          unit.externals().stream()
              .map(body -> external(unit, body))
              .filter(Objects::nonNull)
              .toList();
      externals.put(unit.id(), bodies);
    }
  }

  private static @Nullable Target external(Unit unit, ExternalBody body) {
    LocalizedText title = body.title();
    if (title == null) {
      return null;
    }
    String id = body.id() != null ? body.id() : title.byLanguage().values().iterator().next();
    return new Target(TargetKind.EXTERNAL, unit.id() + "#" + id, title);
  }

  /** Who bears names in an organisation. */
  private record Bearer(Target target, String organisation, List<LocalizedText> aliases) {

    List<Name> names() {
      List<Name> names = new ArrayList<>();
      names.add(new Name(Way.ID, EVERYWHERE, target.id()));
      String last = target.id().substring(target.id().lastIndexOf('/') + 1);
      Set<String> others = new TreeSet<>();
      aliases.forEach(alias -> others.addAll(alias.byLanguage().values()));
      for (String scope : List.of(organisation, EVERYWHERE)) {
        names.add(new Name(Way.LAST_SEGMENT, scope, last));
        new TreeSet<>(target.title().byLanguage().values())
            .forEach(text -> names.add(new Name(Way.TITLE, scope, text)));
        others.forEach(text -> names.add(new Name(Way.ALIAS, scope, text)));
      }
      return names;
    }
  }

  private Stream<Bearer> bearers(Handbook handbook) {
    return Stream.of(
            handbook.units().values().stream().map(this::bearer),
            handbook.positions().values().stream().map(this::bearer),
            handbook.pages().values().stream().map(this::bearer))
        .flatMap(all -> all);
  }

  private Bearer bearer(Unit unit) {
    Target target = new Target(TargetKind.UNIT, unit.id(), unit.name());
    return new Bearer(target, tree.organisationOf(unit.id()), unit.aliases());
  }

  private Bearer bearer(Position position) {
    Target target = new Target(TargetKind.POSITION, position.id(), position.title());
    String organisation = tree.organisationOf(position.origin().unit());
    return new Bearer(target, organisation, position.aliases());
  }

  private Bearer bearer(Page page) {
    Target target = new Target(TargetKind.PAGE, page.id(), page.title());
    return new Bearer(target, tree.organisationOf(page.origin().unit()), List.of());
  }

  private void add(Bearer bearer) {
    bearer
        .names()
        .forEach(
            name -> names.computeIfAbsent(name, key -> new ArrayList<>(1)).add(bearer.target()));
  }

  /** As {@link #add}, but lists that another index has too stay as they are. */
  private void replace(Bearer bearer) {
    bearer
        .names()
        .forEach(name -> names.merge(name, List.of(bearer.target()), ReferenceIndex::joined));
  }

  private static List<Target> joined(List<Target> some, List<Target> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private void remove(Bearer bearer) {
    bearer
        .names()
        .forEach(name -> names.computeIfPresent(name, (key, all) -> without(all, bearer.target())));
  }

  private static @Nullable List<Target> without(List<Target> all, Target target) {
    List<Target> others = all.stream().filter(one -> !one.equals(target)).toList();
    return others.isEmpty() ? null : others;
  }
}
