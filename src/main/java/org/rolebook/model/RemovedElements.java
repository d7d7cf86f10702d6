package org.rolebook.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an audience may not see, and how references led to it before it was removed. */
final class RemovedElements {

  static final RemovedElements NONE = new RemovedElements(Set.of(), Set.of(), Set.of(), null);

  private final Set<String> ids;
  private final Set<String> names;
  private final Set<String> aliases;
  private final @Nullable ReferenceIndex index;

  private RemovedElements(
      Set<String> ids, Set<String> names, Set<String> aliases, @Nullable ReferenceIndex index) {
    this.ids = ids;
    this.names = names;
    this.aliases = aliases;
    this.index = index;
  }

  /**
   * What is missing.
   *
   * @param ids ids of the removed elements
   * @param aliases whether the aliases of all others are withheld as well
   */
  static RemovedElements of(Set<String> ids, Handbook handbook, boolean aliases) {
    if (ids.isEmpty() && !aliases) {
      return NONE;
    }
    Set<String> names = new HashSet<>(ids);
    ids.forEach(id -> names.addAll(names(handbook, id)));
    return new RemovedElements(
        Set.copyOf(ids),
        names,
        aliases ? aliases(handbook) : Set.of(),
        new ReferenceIndex(handbook, new UnitTree(handbook)));
  }

  private static List<String> names(Handbook handbook, String id) {
    Unit unit = handbook.units().get(id);
    Position position = handbook.positions().get(id);
    Page page = handbook.pages().get(id);
    Stream<LocalizedText> texts =
        unit != null
            ? Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
            : position != null
                ? Stream.concat(Stream.of(position.title()), position.aliases().stream())
                : Stream.ofNullable(page).map(Page::title);
    String last = id.substring(id.lastIndexOf('/') + 1);
    return Stream.concat(Stream.of(last), words(texts)).toList();
  }

  private static Set<String> aliases(Handbook handbook) {
    return Stream.concat(
            handbook.units().values().stream().map(Unit::aliases),
            handbook.positions().values().stream().map(Position::aliases))
        .flatMap(all -> words(all.stream()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> words(Stream<LocalizedText> texts) {
    return texts.map(LocalizedText::byLanguage).map(Map::values).flatMap(Collection::stream);
  }

  boolean isEmpty() {
    return index == null;
  }

  /**
   * A reference as it may be seen, written in a unit: null if it leads to removed elements only; by
   * id if it names its target by an alias that is withheld.
   */
  @Nullable Reference without(String unit, Reference reference) {
    if (index == null) {
      return reference;
    }
    Resolution resolution =
        index.resolve(unit, reference.written(), EnumSet.allOf(TargetKind.class));
    if (resolution instanceof Resolution.Ambiguous several) {
      boolean none = several.targets().stream().allMatch(target -> ids.contains(target.id()));
      return none ? null : reference;
    }
    if (!(resolution instanceof Resolution.Found found)) {
      return reference;
    }
    String id = found.target().id();
    boolean byAlias =
        aliases.contains(reference.written()) && found.target().kind() != TargetKind.EXTERNAL;
    return ids.contains(id) ? null : byAlias ? new Reference(id) : reference;
  }

  /** Whether some words are a name of what was removed. */
  boolean isName(String words) {
    return names.contains(words);
  }

  /** Whether the source, the page or an asset of something removed lies at a path. */
  boolean isAt(String path) {
    String id = path.replaceFirst("\\.(?:ya?ml|md|html)$", "");
    if (ids.contains(id)) {
      return true;
    }
    for (int end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) {
      if (ids.contains(id.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
