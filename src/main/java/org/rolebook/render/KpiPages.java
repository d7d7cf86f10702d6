package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.plan.KpiPart;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.KpiIndexView;
import org.rolebook.render.view.KpiPosition;
import org.rolebook.render.view.KpiRow;
import org.rolebook.render.view.KpiUnit;
import org.rolebook.render.view.KpiView;
import org.rolebook.render.view.Link;

/**
 * One page of the index of KPIs.
 *
 * @param scope the page
 * @param part what it holds
 * @param byUnit whether it is grouped by unit and position
 */
record KpiPages(Scope scope, KpiPart part, boolean byUnit) {

  KpiIndexView view() {
    return new KpiIndexView(
        unit(),
        byUnit ? "unit" : "kpi",
        scope.links().to(PageKey.kpis(part.unit(), !byUnit)),
        part.entries(),
        part.statements(),
        part.parts().stream().map(this::link).toList(),
        byUnit ? List.of() : rows(),
        byUnit ? units() : List.of());
  }

  private @Nullable Link unit() {
    return part.unit().isEmpty() ? null : scope.links().to(PageKey.unit(part.unit()));
  }

  private Link link(KpiPart below) {
    String number = Integer.toString(byUnit ? below.statements() : below.entries());
    return scope.links().to(PageKey.kpis(below.unit(), byUnit), number);
  }

  private List<KpiRow> rows() {
    Kpis kpis = new Kpis(scope);
    return part.units().stream()
        .flatMap(unit -> scope.site().plan().kpis().entriesOf(unit).stream())
        .map(kpis::row)
        .toList();
  }

  private List<KpiUnit> units() {
    List<KpiUnit> units = new ArrayList<>();
    for (String unit : part.units()) {
      List<KpiPosition> positions =
          scope.organisation().tree().positionsOf(unit).stream()
              .filter(position -> !position.kpis().isEmpty())
              .map(this::position)
              .toList();
      if (!positions.isEmpty()) {
        units.add(new KpiUnit(scope.links().to(PageKey.unit(unit)), positions));
      }
    }
    return units;
  }

  private KpiPosition position(Position position) {
    Kpis kpis = new Kpis(scope);
    List<KpiView> views = kpis.of(position);
    Link link = scope.links().to(PageKey.position(position.id()));
    return new KpiPosition(link, kpis.weights(position), views);
  }
}
