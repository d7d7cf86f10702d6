package org.rolebook.check;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;

/** Tells which elements the source files of a handbook describe. */
final class Sources {

  private final Handbook handbook;
  private final Map<String, String> sources = new TreeMap<>();

  Sources(Organisation organisation) {
    this.handbook = organisation.handbook();
    handbook.units().forEach((id, unit) -> sources.put(id, unit.origin().source()));
    handbook.positions().forEach((id, position) -> sources.put(id, position.origin().source()));
    handbook.pages().forEach((id, page) -> sources.put(id, page.origin().source()));
  }

  /** The paths of all files. */
  Collection<String> files() {
    return sources.values();
  }

  /** The name of a file without its folder. */
  static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder of an element's file, with a slash at its end; empty at the top. */
  String folderOf(String element) {
    String source = sources.getOrDefault(element, "");
    return source.substring(0, source.lastIndexOf('/') + 1);
  }

  /** Id of the element that a source file describes, whatever its form; null if there is none. */
  @Nullable String elementOf(String path) {
    String id = path.replaceFirst("\\.(ya?ml|md)$", "");
    if (id.equals(path)) {
      return null;
    }
    if (handbook.positions().containsKey(id) || handbook.pages().containsKey(id)) {
      return id;
    }
    String unit = id.equals("unit") ? "." : id.replaceFirst("/unit$", "");
    return handbook.units().containsKey(unit) ? unit : null;
  }
}
