package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rolebook.model.Origin;
import org.rolebook.model.Position;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.Indexes;
import org.rolebook.plan.KpiEntry;
import org.rolebook.plan.KpiStatement;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexItem;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.Text;

/** The index by KPI: a shared definition is one row with all positions that state it. */
final class KpiTable implements IndexTable {

  private final Scope scope;
  private final Facets facets;
  private final KpiCells cells;

  KpiTable(Scope scope, Facets facets) {
    this.scope = scope;
    this.facets = facets;
    this.cells = new KpiCells(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    List<IndexColumn> columns = new ArrayList<>(cells.definitionColumns());
    columns.addAll(cells.measureColumns());
    columns.add(IndexCells.of(scope).column("owners", "text"));
    return columns;
  }

  @Override
  public List<IndexGroup> groups(List<String> items) {
    List<IndexRow> rows =
        items.stream().map(id -> row(scope.site().plan().kpis().entry(id))).toList();
    return List.of(new IndexGroup(List.of(), "", rows));
  }

  private IndexRow row(KpiEntry entry) {
    Origin origin = origin(entry);
    List<IndexCell> row = new ArrayList<>();
    row.addAll(
        cells.definition(entry.kpi(), origin, cells.name(entry.kpi(), origin), entry.unit()));
    row.addAll(cells.measures(entry.kpi(), origin));
    row.add(IndexCells.items(owners(entry)));
    return new IndexRow(Kpis.anchor(entry.id()), facets(entry, origin), row);
  }

  /** What all positions have in common; the rest is said of each. */
  private List<IndexFacet> facets(KpiEntry entry, Origin origin) {
    IndexFacet measure = cells.facets(entry.kpi(), origin).get(0);
    return entry.owners().isEmpty()
        ? List.of(facets.unit(entry.unit()), cells.period(entry.kpi(), origin), measure)
        : List.of(measure);
  }

  private Stream<IndexItem> owners(KpiEntry entry) {
    Stream<IndexItem> named =
        entry.owners().stream()
            .limit(Indexes.MOST_OWNERS)
            .map(statement -> owner(statement, entry));
    int more = entry.owners().size() - Indexes.MOST_OWNERS;
    return more > 0 ? Stream.concat(named, Stream.of(more(more))) : named;
  }

  private IndexItem owner(KpiStatement statement, KpiEntry entry) {
    Origin origin = statement.origin();
    Text link = scope.texts(origin).link(scope.links().to(PageKey.position(origin.id())));
    String unit = origin.unit();
    Text target = cells.target(statement.kpi(), origin);
    String weight = Numbers.text(statement.kpi().weight());
    String period = cells.period(statement.kpi(), origin).value();
    String usual = cells.period(entry.kpi(), origin).value();
    List<String> badges =
        Stream.of(
                target == null ? "" : target.plain(),
                weight.isEmpty() ? "" : weight + " %",
                period.equals(usual) ? "" : period)
            .filter(badge -> !badge.isEmpty())
            .toList();
    return new IndexItem(
        link,
        IndexCells.of(scope).unitName(unit),
        badges,
        List.of(
            facets.unit(unit),
            facets.position(position(origin)),
            cells.period(statement.kpi(), origin)));
  }

  private Position position(Origin origin) {
    return Objects.requireNonNull(scope.site().handbook().positions().get(origin.id()));
  }

  private IndexItem more(int number) {
    Texts texts = scope.texts(Origins.HANDBOOK);
    Text words = texts.token(scope.words().text("ui.more", number));
    String all = scope.links().href(IndexKind.KPIS_BY_UNIT.page());
    return IndexCells.item(texts.link(words, all));
  }

  private Origin origin(KpiEntry entry) {
    return entry.shared() ? Origins.unit(scope, entry.unit()) : entry.owners().get(0).origin();
  }
}
