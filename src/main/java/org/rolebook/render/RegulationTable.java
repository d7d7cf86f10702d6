package org.rolebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.plan.Binding;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.Choice;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;

/** Which regulations and other pages apply to whom. */
final class RegulationTable extends PositionTable {

  RegulationTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("position", "position.title", "head"),
        cells().field("unit", "position.department", "text"),
        cells().column("page", "text"),
        cells().field("type", "page.kind", "text"),
        cells().field("from", "page.effectiveFrom", "number"),
        cells().column("through", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    return scope().site().plan().indexes().bindings(position).stream()
        .map(binding -> row(position, binding));
  }

  private IndexRow row(Position position, Binding binding) {
    Page page = binding.page();
    Choice kind = new Cards(scope()).kind(page);
    String from = page.effectiveFrom() == null ? "" : page.effectiveFrom().toString();
    String through = binding.unit();
    List<IndexCell> row =
        List.of(
            cells().position(position),
            cells().unit(position.origin().unit()),
            cells().link(scope().links().to(PageKey.page(page.id()))),
            cells().word(kind.label()),
            cells().word(from),
            through == null
                ? cells().word(scope().words().text("ui.index.by-name"))
                : cells().link(scope().links().to(PageKey.unit(through))));
    return new IndexRow(
        "",
        facets(
            position,
            facets().of("page", page.id(), scope().links().plain(page.title())),
            facets().of("type", kind.key(), kind.label())),
        row);
  }
}
