package org.rolebook.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexItem;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Text;

/**
 * Makes the cells and columns of the indexes on one page.
 *
 * @param scope the page
 * @param texts texts that stand in no file
 */
record IndexCells(Scope scope, Texts texts) {

  private static final IndexCell EMPTY = new IndexCell(List.of(), "");

  static IndexCells of(Scope scope) {
    return new IndexCells(scope, scope.texts(Origins.HANDBOOK));
  }

  /** A column that is called like a field. */
  IndexColumn field(String key, String field, String role) {
    return new IndexColumn(key, scope.words().text("field." + field), role);
  }

  /** A column with a name of its own. */
  IndexColumn column(String key, String role) {
    return new IndexColumn(key, scope.words().text("ui.index." + key), role);
  }

  static IndexCell text(@Nullable Text text) {
    return text == null ? EMPTY : texts(List.of(text));
  }

  /** Texts one below the other; missing ones are left out. */
  static IndexCell texts(List<? extends @Nullable Text> all) {
    return new IndexCell(all.stream().filter(Objects::nonNull).map(IndexCells::item).toList(), "");
  }

  static IndexCell items(Stream<IndexItem> items) {
    return new IndexCell(items.toList(), "");
  }

  static IndexItem item(Text text) {
    return new IndexItem(text, "", List.of(), List.of());
  }

  /** A word, or nothing if it is empty. */
  IndexCell word(String word) {
    return word.isEmpty() ? EMPTY : text(texts.token(word));
  }

  IndexCell link(Link link) {
    boolean isExternal = link.kind().equals("external");
    String note = isExternal ? scope.words().text("ui.external") : link.note();
    return new IndexCell(List.of(new IndexItem(texts.link(link), note, List.of(), List.of())), "");
  }

  IndexCell position(Position position) {
    return link(scope.links().to(PageKey.position(position.id())));
  }

  /** A unit; of one within an organisation among several that too. */
  IndexCell unit(String id) {
    return id.isEmpty() ? EMPTY : link(scope.links().to(PageKey.unit(id), organisation(id)));
  }

  /** The name of a unit, with its organisation if there are several; empty for none. */
  String unitName(String id) {
    if (id.isEmpty()) {
      return "";
    }
    String organisation = organisation(id);
    String name = scope.links().to(PageKey.unit(id)).text();
    return organisation.isEmpty() ? name : name + scope.words().text("ui.comma") + organisation;
  }

  private String organisation(String id) {
    UnitTree tree = scope.organisation().tree();
    String top = tree.organisationOf(id);
    boolean isPart = tree.roots().size() > 1 && !top.equals(id);
    return isPart ? scope.links().to(PageKey.unit(top)).text() : "";
  }
}
