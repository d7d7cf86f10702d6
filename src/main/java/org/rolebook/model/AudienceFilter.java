package org.rolebook.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Catalogue;

/**
 * Makes the handbook that one audience may see. Audiences run from the widest to the narrowest; a
 * handbook made for one holds what is meant for that or a wider one. Everything else is gone from
 * the result, so that no later stage can let it slip: fields are emptied; units, positions and
 * pages removed, with all that lies below a unit; and references to what was removed dropped. What
 * names an audience that the settings do not know is shown to nobody.
 */
public final class AudienceFilter {

  private final Handbook handbook;
  private final List<String> audiences;
  private final int audience;
  private final Catalogue catalogue;

  private AudienceFilter(Handbook handbook, String audience, Catalogue catalogue) {
    this.handbook = handbook;
    this.audiences = handbook.settings().effectiveAudiences();
    this.audience = audiences.indexOf(audience);
    this.catalogue = catalogue;
  }

  /**
   * The part of a handbook that an audience may see.
   *
   * @throws IllegalArgumentException if the settings do not know the audience; ask {@link #isKnown}
   *     first
   */
  public static Handbook apply(Handbook handbook, String audience, Catalogue catalogue) {
    return seen(handbook, audience, catalogue).handbook();
  }

  /**
   * The same, for who edits the handbook afterwards.
   *
   * @throws IllegalArgumentException if the settings do not know the audience
   */
  public static SeenHandbook seen(Handbook handbook, String audience, Catalogue catalogue) {
    if (!isKnown(handbook.settings(), audience)) {
      throw new IllegalArgumentException("unknown audience " + audience);
    }
    return new AudienceFilter(handbook, audience, catalogue).apply();
  }

  /** Whether a build can be made for an audience. */
  public static boolean isKnown(Settings settings, String audience) {
    return settings.effectiveAudiences().contains(audience);
  }

  /** Whether what is meant for one audience is shown in a build for another. */
  public static boolean sees(Settings settings, String audience, String meantFor) {
    List<String> all = settings.effectiveAudiences();
    return all.contains(meantFor) && all.indexOf(meantFor) <= all.indexOf(audience);
  }

  /** English keys of the fields of positions that an audience is not shown; sorted. */
  public static SortedSet<String> withheld(
      Handbook handbook, String audience, Catalogue catalogue) {
    return new AudienceFilter(handbook, audience, catalogue)
        .withheld().stream()
            .filter(path -> path.element() == Position.class)
            .map(FieldPaths.Path::keys)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** English keys of the fields of any element that an audience is not shown; sorted. */
  public static SortedSet<String> withheldAnywhere(
      Handbook handbook, String audience, Catalogue catalogue) {
    return new AudienceFilter(handbook, audience, catalogue)
        .withheld().stream()
            .map(FieldPaths.Path::keys)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names that elements or fields use as audiences and that are none; sorted. */
  public static List<String> unknownAudiences(Handbook handbook) {
    Set<String> used = new TreeSet<>(handbook.settings().fields().values());
    add(used, handbook.settings().health());
    handbook.units().values().forEach(unit -> add(used, unit.audience()));
    handbook.positions().values().forEach(position -> add(used, position.audience()));
    handbook.pages().values().forEach(page -> add(used, page.audience()));
    return used.stream().filter(name -> !isKnown(handbook.settings(), name)).toList();
  }

  /** The keys under {@code fields} that name no field of a position, unit or page; sorted. */
  public static List<String> unknownFields(Settings settings, Catalogue catalogue) {
    FieldPaths paths = new FieldPaths(catalogue);
    return settings.fields().keySet().stream()
        .filter(written -> paths.named(written).isEmpty())
        .sorted()
        .toList();
  }

  private SeenHandbook apply() {
    SortedMap<String, Unit> units =
        keep(handbook.units(), unit -> isVisible(unit.audience(), unit.origin().unit()));
    SortedMap<String, Position> positions =
        keep(handbook.positions(), held -> isVisible(held.audience(), held.origin().unit()));
    SortedMap<String, Page> pages =
        keep(handbook.pages(), page -> isVisible(page.audience(), page.origin().unit()));
    Set<FieldPaths.Path> withheld = withheld();
    RemovedElements removed = removed(withheld, List.of(units, positions, pages));
    Withholding withholding = Withholding.of(catalogue, withheld, removed);
    Handbook seen =
        new Handbook(
            settings(removed, withholding),
            map(units, withholding::unit),
            map(positions, withholding::position),
            map(pages, withholding::page));
    return new SeenHandbook(seen, withholding);
  }

  private RemovedElements removed(Set<FieldPaths.Path> withheld, List<SortedMap<String, ?>> kept) {
    Set<String> ids = new HashSet<>();
    Stream.of(handbook.units(), handbook.positions(), handbook.pages())
        .forEach(all -> ids.addAll(all.keySet()));
    kept.forEach(all -> ids.removeAll(all.keySet()));
    boolean aliases = withheld.stream().anyMatch(path -> path.keys().equals("aliases"));
    return RemovedElements.of(ids, handbook, aliases);
  }

  /** The settings without links, redirects and texts that lead to what was removed. */
  private Settings settings(RemovedElements removed, Withholding withholding) {
    Settings all = handbook.settings();
    if (removed.isEmpty()) {
      return all;
    }
    Map<String, String> redirects = new LinkedHashMap<>(all.redirects());
    redirects.values().removeIf(to -> removed.without("", new Reference(to)) == null);
    List<NavigationLink> links =
        all.navigation().stream().filter(link -> isKept(removed, link.to())).toList();
    return withholding.clean(all.leadingTo(links, redirects), "", "handbook.yaml");
  }

  private static boolean isKept(RemovedElements removed, @Nullable String to) {
    return to == null || removed.without("", new Reference(to)) != null;
  }

  private Set<FieldPaths.Path> withheld() {
    Map<FieldPaths.Path, String> rules =
        new FieldPaths(catalogue).audiences(handbook.settings().fields());
    Set<FieldPaths.Path> paths = new HashSet<>(rules.keySet());
    paths.removeIf(path -> sees(rules.get(path)));
    return paths;
  }

  private boolean isVisible(@Nullable String own, String unit) {
    if (!sees(own)) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    Unit above = handbook.units().get(unit);
    while (above != null && seen.add(above.id())) {
      if (!sees(above.audience())) {
        return false;
      }
      above = handbook.units().get(above.origin().unit());
    }
    return true;
  }

  private boolean sees(@Nullable String name) {
    int wanted = name == null ? 0 : audiences.indexOf(name);
    return wanted >= 0 && wanted <= audience;
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private static <T> SortedMap<String, T> keep(Map<String, T> all, Predicate<T> visible) {
    SortedMap<String, T> kept = new TreeMap<>(all);
    kept.values().removeIf(visible.negate());
    return kept;
  }

  private static <T> SortedMap<String, T> map(SortedMap<String, T> all, UnaryOperator<T> change) {
    all.replaceAll((id, element) -> change.apply(element));
    return all;
  }
}
