package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/**
 * Positions with several KPIs of which none has a weight. A definition that no position uses stands
 * for itself. (Weights that only some KPIs of a position have are the business of kpi-weight-sum.)
 */
final class KpiNoWeight implements Rule {

  @Override
  public String id() {
    return "kpi-no-weight";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Kpis kpis = new Kpis(organisation);
    Names names = new Names(organisation);
    new Completeness(organisation).check(findings, root -> items(root, kpis, names));
  }

  private static List<Completeness.Item> items(Unit root, Kpis kpis, Names names) {
    List<Completeness.Item> items = new ArrayList<>();
    kpis.ofPositions()
        .forEach(
            (id, uses) -> {
              if (uses.size() > 1 && isIn(root, uses.get(0))) {
                items.add(item(new Place(id, "kpis"), names.title(id), uses));
              }
            });
    kpis.definitions().stream()
        .filter(use -> isIn(root, use) && !kpis.isUsed(use))
        .forEach(use -> items.add(item(use.place(), use.name(), List.of(use))));
    return items;
  }

  private static boolean isIn(Unit root, KpiUse use) {
    return use.organisation().equals(root.id());
  }

  private static Completeness.Item item(Place place, String name, List<KpiUse> uses) {
    boolean stated = uses.stream().anyMatch(use -> use.kpi().weight() != null);
    return new Completeness.Item(place, name, stated);
  }
}
