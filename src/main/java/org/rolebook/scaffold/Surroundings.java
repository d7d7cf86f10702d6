package org.rolebook.scaffold;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.OwnFiles;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Resolution;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.Pinyin;

/** What is there already where a new element is to stand. */
final class Surroundings {

  private static final Set<String> RESERVED =
      Set.of("unit", "handbook", "pages", "assets", "lint-baseline", "index");
  private static final String FIT = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?";

  private final Organisation organisation;
  private final Catalogue catalogue;
  private final OwnFiles files;

  Surroundings(Organisation organisation, Catalogue catalogue, OwnFiles files) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.files = files;
  }

  Organisation organisation() {
    return organisation;
  }

  Handbook handbook() {
    return organisation.handbook();
  }

  String language() {
    return handbook().defaultLanguage();
  }

  /** The unit that was asked for, or the only one; null for none. */
  @Nullable Unit unit(@Nullable String asked) throws UnfitException {
    if (asked == null) {
      Collection<Unit> all = handbook().units().values();
      return all.size() == 1 ? all.iterator().next() : null;
    }
    String name = asked.replace('\\', '/').replaceAll("/+$", "");
    Resolution found = organisation.references().resolve("", name, EnumSet.of(TargetKind.UNIT));
    if (found instanceof Resolution.Found one && one.target().kind() == TargetKind.UNIT) {
      return handbook().units().get(one.target().id());
    }
    if (found instanceof Resolution.Ambiguous several) {
      List<String> ids = several.targets().stream().map(Target::id).toList();
      throw new UnfitException("scaffold.unit-ambiguous", name, String.join(", ", ids));
    }
    throw new UnfitException("scaffold.no-unit", name, String.join(", ", near(name)));
  }

  /** Units that are called nearly so; all if there are few and none is near. */
  private List<String> near(String name) {
    Map<String, String> ids = new TreeMap<>();
    for (Unit unit : handbook().units().values()) {
      ids.put(unit.id(), unit.id());
      ids.put(unit.id().substring(unit.id().lastIndexOf('/') + 1), unit.id());
      unit.name().byLanguage().values().forEach(text -> ids.put(text, unit.id()));
    }
    List<String> near = Nearest.of(name, ids.keySet(), 3);
    Stream<String> shown = near.isEmpty() ? handbook().units().keySet().stream() : near.stream();
    return shown.map(each -> ids.getOrDefault(each, each)).distinct().limit(20).toList();
  }

  /** How keys are written in a unit, or else in the whole handbook. */
  KeyNames keys(@Nullable Unit unit) {
    boolean han = language().toLowerCase(Locale.ROOT).startsWith("zh");
    List<String> own = unit == null ? List.of() : texts(origins().filter(o -> isIn(o, unit)));
    return new KeyNames(catalogue, own.isEmpty() ? texts(origins()) : own, han);
  }

  private Stream<Origin> origins() {
    return Stream.of(
            handbook().units().values().stream().map(Unit::origin),
            handbook().positions().values().stream().map(position -> position.origin()),
            handbook().pages().values().stream().map(page -> page.origin()))
        .flatMap(Function.identity());
  }

  private static boolean isIn(Origin origin, Unit unit) {
    return origin.unit().equals(unit.id()) || origin.id().equals(unit.id());
  }

  private List<String> texts(Stream<Origin> origins) {
    return origins.map(origin -> files.text(origin.source())).filter(Objects::nonNull).toList();
  }

  /**
   * The last part of an id that nothing in the organisation has yet, so that no reference becomes
   * ambiguous.
   *
   * @param folder the folder of the new file; empty for the content folder itself
   */
  String freeName(Addition wanted, @Nullable Unit unit, String folder) throws UnfitException {
    String asked = wanted.id();
    if (asked != null) {
      if (!asked.matches(FIT) || isTaken(asked, folder, Set.of())) {
        throw new UnfitException("scaffold.bad-id", asked);
      }
      return asked;
    }
    String english = wanted.english() == null ? "" : Pinyin.slug(wanted.english());
    String slug = english.isEmpty() ? Pinyin.slug(wanted.title()) : english;
    String name = slug.isEmpty() ? wanted.kind().key() : slug;
    Set<String> known = known(unit);
    int number = 2;
    String free = name;
    while (isTaken(free, folder, known)) {
      free = name + "-" + number++;
    }
    return free;
  }

  /** Whether an organisation has an element of that title already. */
  boolean isKnown(@Nullable Unit unit, String title) {
    return organisation
        .references()
        .namesVisibleFrom(unit == null ? "" : unit.id())
        .contains(title);
  }

  private Set<String> known(@Nullable Unit unit) {
    Set<String> known = new HashSet<>();
    String id = unit == null ? "" : unit.id();
    organisation
        .references()
        .namesVisibleFrom(id)
        .forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    return known;
  }

  private boolean isTaken(String name, String folder, Set<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    String path = folder + name;
    return RESERVED.contains(lower)
        || known.contains(lower)
        || Stream.of("", ".yaml", ".yml", ".md", "/unit.yaml").anyMatch(e -> files.exists(path + e))
        || handbook().units().containsKey(path)
        || handbook().positions().containsKey(path)
        || handbook().pages().containsKey(path);
  }

  /** A title in the languages of the handbook that it was given in. */
  LocalizedText title(Addition wanted) {
    LocalizedText title = LocalizedText.of(language(), wanted.title().strip());
    boolean bilingual =
        !language().equals("en") && handbook().settings().languages().contains("en");
    return wanted.english() == null || !bilingual
        ? title
        : title.with(LocalizedText.of("en", wanted.english().strip()));
  }
}
