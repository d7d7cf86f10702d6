package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/**
 * Positions with several KPIs of which none has a weight. (Weights that only some KPIs of a
 * position have are the business of kpi-weight-sum.)
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
  public Set<String> words() {
    return Set.of();
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
              if (uses.size() > 1 && uses.get(0).organisation().equals(root.id())) {
                boolean stated = uses.stream().anyMatch(use -> use.kpi().weight() != null);
                items.add(new Completeness.Item(new Place(id, "kpis"), names.title(id), stated));
              }
            });
    return items;
  }
}
