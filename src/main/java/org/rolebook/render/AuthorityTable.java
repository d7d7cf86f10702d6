package org.rolebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Position;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;

/** Who may propose, approve, decide what, as data: one row for each position and matter. */
final class AuthorityTable extends PositionTable {

  AuthorityTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("kind", "authority.kind", "text"),
        cells().field("matter", "authority.text", "head"),
        cells().field("position", "position.title", "text"),
        cells().field("unit", "position.department", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    Duties duties = new Duties(scope(), position.origin(), position.origin().unit());
    IndexCell holder = cells().position(position);
    IndexCell unit = cells().unit(position.origin().unit());
    return position.authorities().stream().map(authority -> row(duties, authority, holder, unit));
  }

  private IndexRow row(Duties duties, Authority authority, IndexCell holder, IndexCell unit) {
    return new IndexRow(
        "",
        List.of(),
        List.of(
            cells().word(label(scope(), duties.kind(authority))),
            IndexCells.text(duties.authority(authority, "").text()),
            holder,
            unit));
  }

  /** The word for a kind of authority, or for one that is not stated. */
  static String label(Scope scope, @Nullable AuthorityKind kind) {
    return kind == null
        ? scope.words().text("ui.index.kind.none")
        : scope.words().choice(kind).label();
  }
}
