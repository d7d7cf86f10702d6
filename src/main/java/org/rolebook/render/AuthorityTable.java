package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Position;
import org.rolebook.render.view.AuthorityView;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexRow;

/** Who may propose, approve, decide what: grouped by kind of authority. */
final class AuthorityTable extends PositionTable {

  AuthorityTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("kind", "authority.kind", "group"),
        cells().field("matter", "authority.text", "head"),
        cells().field("position", "position.title", "text"),
        cells().field("unit", "position.department", "text"));
  }

  @Override
  public List<IndexGroup> groups(List<String> items) {
    Map<Integer, List<IndexRow>> byKind = new TreeMap<>();
    for (String id : items) {
      Position position = position(id);
      Duties duties = duties(position);
      for (Authority authority : position.authorities()) {
        AuthorityKind kind = duties.kind(authority);
        int place = kind == null ? AuthorityKind.values().length : kind.ordinal();
        byKind
            .computeIfAbsent(place, key -> new ArrayList<>())
            .add(row(position, duties, authority));
      }
    }
    return byKind.values().stream()
        .map(rows -> new IndexGroup(List.of(rows.get(0).cells().get(0)), "", rows))
        .toList();
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    Duties duties = duties(position);
    return position.authorities().stream().map(authority -> row(position, duties, authority));
  }

  private Duties duties(Position position) {
    return new Duties(scope(), position.origin(), position.origin().unit());
  }

  private IndexRow row(Position position, Duties duties, Authority authority) {
    AuthorityView view = duties.authority(authority, "");
    String kind = kind(duties.kind(authority));
    String label = kind.isEmpty() ? scope().words().text("ui.index.kind.none") : kind;
    List<IndexCell> row =
        List.of(
            cells().word(label),
            IndexCells.text(view.text()),
            cells().position(position),
            cells().unit(position.origin().unit()));
    return new IndexRow("", facets(position, facets().of("kind", key(duties, authority), label)), row);
  }

  private String kind(@Nullable AuthorityKind kind) {
    return kind == null ? "" : scope().words().choice(kind).label();
  }

  private static String key(Duties duties, Authority authority) {
    AuthorityKind kind = duties.kind(authority);
    return kind == null ? "none" : kind.key();
  }
}
