package org.rolebook.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** Tells which elements the source files of a handbook describe. */
final class Sources {

  private final Handbook handbook;

  Sources(Organisation organisation) {
    this.handbook = organisation.handbook();
  }

  /** The paths of all files. */
  Stream<String> files() {
    return Stream.of(
            handbook.units().values().stream().map(Unit::origin),
            handbook.positions().values().stream().map(Position::origin),
            handbook.pages().values().stream().map(Page::origin))
        .flatMap(origins -> origins)
        .map(Origin::source);
  }

  /** The name of a file without its folder. */
  static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder of an element's file, with a slash at its end; empty at the top. */
  String folderOf(String element) {
    String source = source(element);
    return source.substring(0, source.lastIndexOf('/') + 1);
  }

  private String source(String element) {
    Position position = handbook.positions().get(element);
    if (position != null) {
      return position.origin().source();
    }
    Page page = handbook.pages().get(element);
    Unit unit = page == null ? handbook.units().get(element) : null;
    return page != null ? page.origin().source() : unit == null ? "" : unit.origin().source();
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
