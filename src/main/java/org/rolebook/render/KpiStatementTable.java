package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Origin;
import org.rolebook.model.Position;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.KpiStatement;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.Text;

/** The index of KPIs by position, with the total of the weights of each. */
final class KpiStatementTable extends PositionTable {

  private final KpiCells kpis;

  KpiStatementTable(Scope scope, Facets facets) {
    super(scope, facets);
    this.kpis = new KpiCells(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    List<IndexColumn> columns = new ArrayList<>();
    columns.add(cells().field("position", "position.title", "group"));
    columns.add(cells().field("unit", "position.department", "group"));
    columns.addAll(kpis.definitionColumns());
    columns.add(cells().field("target", "kpi.target", "text"));
    columns.add(cells().field("weight", "kpi.weight", "number"));
    columns.addAll(kpis.measureColumns());
    return columns;
  }

  @Override
  public List<IndexGroup> groups(List<String> items) {
    return items.stream().map(this::position).map(this::group).toList();
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    List<IndexCell> place =
        List.of(cells().position(position), cells().unit(position.origin().unit()));
    return statements(position).stream().map(statement -> row(position, place, statement));
  }

  private IndexGroup group(Position position) {
    List<IndexCell> heading =
        List.of(cells().position(position), cells().unit(position.origin().unit()));
    String total = KpiCells.total(statements(position).stream().map(KpiStatement::kpi).toList());
    return new IndexGroup(heading, total, rows(position).toList());
  }

  private List<KpiStatement> statements(Position position) {
    return scope().site().plan().kpis().statementsOf(position.id());
  }

  private IndexRow row(Position position, List<IndexCell> place, KpiStatement statement) {
    Origin origin = statement.origin();
    String weight = Numbers.text(statement.kpi().weight());
    List<IndexCell> row = new ArrayList<>(place);
    row.addAll(kpis.definition(statement.kpi(), origin, name(statement), vocabulary(statement)));
    row.add(IndexCells.text(kpis.target(statement.kpi(), origin)));
    row.add(new IndexCell(cells().word(weight.isEmpty() ? "" : weight + " %").items(), weight));
    row.addAll(kpis.measures(statement.kpi(), origin));
    IndexFacet[] measured = kpis.facets(statement.kpi(), origin).toArray(IndexFacet[]::new);
    return new IndexRow("", facets(position, measured), row);
  }

  private static String vocabulary(KpiStatement statement) {
    String unit = statement.definedIn();
    return unit == null ? statement.origin().unit() : unit;
  }

  /** The name, which leads to all positions that state the same. */
  private Text name(KpiStatement statement) {
    Origin origin = statement.origin();
    Text name = kpis.name(statement.kpi(), origin);
    PageKey index = scope().site().plan().indexes().pageOf(IndexKind.KPIS, statement.entry());
    return index == null || statement.definedIn() == null
        ? name
        : scope()
            .texts(origin)
            .link(name, scope().links().href(index, Kpis.anchor(statement.entry())));
  }
}
