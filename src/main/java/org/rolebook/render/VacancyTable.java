package org.rolebook.render;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rolebook.model.Position;
import org.rolebook.model.Status;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;

/** The positions that nobody holds. */
final class VacancyTable extends PositionTable {

  VacancyTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("position", "position.title", "head"),
        cells().field("code", "position.code", "text"),
        cells().field("unit", "position.department", "text"),
        cells().field("posts", "position.headcount", "number"),
        cells().field("superior", "position.reportsTo", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    return position.effectiveStatus() == Status.VACANT ? Stream.of(row(position)) : Stream.of();
  }

  private IndexRow row(Position position) {
    String superior = scope().organisation().graph().superiorOf(position.id());
    List<IndexCell> row =
        List.of(
            cells().position(position),
            cells().word(Objects.requireNonNullElse(position.code(), "")),
            cells().unit(position.origin().unit()),
            cells().word(Numbers.text(position.headcount())),
            superior == null ? cells().word("") : cells().link(scope().links().person(superior)));
    return new IndexRow("", facets(position), row);
  }
}
