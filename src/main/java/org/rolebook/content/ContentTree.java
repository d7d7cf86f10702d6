package org.rolebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rolebook.model.Origin;

/**
 * Tells from the paths alone what each source file describes: folders are units, files in them
 * positions, files below {@code pages} free pages.
 *
 * @param files all source files, sorted by path, handbook.yaml left out
 * @param assets paths of the files below {@code assets} folders, sorted
 * @param undescribed origins of units without a file of their own, those above first, each with the
 *     first file found below it as its source
 */
record ContentTree(List<ContentFile> files, List<String> assets, List<Origin> undescribed) {

  /** Name of the settings file. */
  static final String SETTINGS = "handbook.yaml";

  /** Id of content/ itself where it is a unit. */
  static final String TOP = ".";

  private static final String HANDBOOK = "handbook";
  private static final String UNIT = "unit";
  private static final String PAGES = "pages";
  private static final String ASSETS = "assets";

  ContentTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
    undescribed = List.copyOf(undescribed);
  }

  /**
   * What a tree is made of.
   *
   * @param paths all regular files below the content folder, with {@code /} as separator
   * @param ignored paths that are known to be something else, such as the baseline
   * @param languages tags that a file name may carry besides the common ones
   */
  record Source(List<String> paths, Set<String> ignored, Set<String> languages) {}

  /** Sorts paths into their parts. */
  static ContentTree of(Source source) {
    List<String> assets = new ArrayList<>();
    List<SourceName> names = new ArrayList<>();
    for (String path : new TreeSet<>(source.paths())) {
      if (isHidden(path) || source.ignored().contains(path) || path.equals(SETTINGS)) {
        continue;
      }
      SourceName name = SourceName.of(path, source.languages());
      if (isBelow(path, ASSETS)) {
        assets.add(path);
      } else if (name != null) {
        names.add(name);
      }
    }
    Map<String, String> units = units(names);
    List<ContentFile> files = names.stream().map(name -> file(name, units.keySet())).toList();
    return new ContentTree(files, assets, undescribed(units, names));
  }

  /** Ids of all units, those above first, each with the first file that makes it one. */
  private static Map<String, String> units(List<SourceName> names) {
    Map<String, String> units = new LinkedHashMap<>();
    for (SourceName name : names) {
      if (makesUnit(name)) {
        withThoseAbove(holder(name)).forEach(unit -> units.putIfAbsent(unit, name.path()));
      }
    }
    return units;
  }

  /** Translations make no unit, nor do pages of the handbook itself. */
  private static boolean makesUnit(SourceName name) {
    boolean ofHandbook = holder(name).equals(TOP) && isBelow(name.path(), PAGES);
    return name.language() == null && !ofHandbook;
  }

  private static List<String> withThoseAbove(String folder) {
    List<String> all = new ArrayList<>();
    for (int at = folder.indexOf('/'); at >= 0; at = folder.indexOf('/', at + 1)) {
      all.add(folder.substring(0, at));
    }
    all.add(folder);
    return all;
  }

  private static List<Origin> undescribed(Map<String, String> units, List<SourceName> names) {
    Set<String> missing = new TreeSet<>(units.keySet());
    names.stream()
        .filter(name -> isUnit(name) && name.language() == null)
        .forEach(name -> missing.remove(name.folder()));
    return missing.stream()
        .map(unit -> new Origin(unit, parent(unit, units.keySet()), units.getOrDefault(unit, "")))
        .toList();
  }

  private static ContentFile file(SourceName name, Set<String> units) {
    String folder = holder(name);
    if (name.stem().equals(HANDBOOK) && name.language() != null) {
      return file(ContentFile.Kind.SETTINGS, SETTINGS, "", name);
    }
    if (isBelow(name.path(), PAGES)) {
      String unit = units.contains(folder) ? folder : "";
      return file(ContentFile.Kind.PAGE, name.stem(), unit, name);
    }
    if (isUnit(name)) {
      return file(ContentFile.Kind.UNIT, folder, parent(folder, units), name);
    }
    return file(ContentFile.Kind.POSITION, name.stem(), folder, name);
  }

  private static ContentFile file(ContentFile.Kind kind, String id, String unit, SourceName name) {
    return new ContentFile(kind, new Origin(id, unit, name.path()), name.path(), name.language());
  }

  private static boolean isUnit(SourceName name) {
    return name.name().equals(UNIT) && !isBelow(name.path(), PAGES);
  }

  /** The unit that a folder stands in; empty for a root. */
  private static String parent(String folder, Set<String> units) {
    String above = folder.equals(TOP) ? "" : above(folder);
    return units.contains(above) ? above : "";
  }

  /** Folder of the unit that a file belongs to: that above {@code pages} for a page. */
  private static String holder(SourceName name) {
    List<String> segments = segments(name.folder());
    int at = segments.indexOf(PAGES);
    if (at < 0) {
      return name.folder();
    }
    return at == 0 ? TOP : String.join("/", segments.subList(0, at));
  }

  private static String above(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? TOP : folder.substring(0, slash);
  }

  private static boolean isBelow(String path, String folder) {
    List<String> segments = segments(path);
    return segments.subList(0, segments.size() - 1).contains(folder);
  }

  private static boolean isHidden(String path) {
    return segments(path).stream().anyMatch(name -> name.startsWith("_") || name.startsWith("."));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/"));
  }
}
