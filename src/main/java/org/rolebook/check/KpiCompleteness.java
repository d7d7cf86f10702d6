package org.rolebook.check;

import java.util.List;
import java.util.function.Predicate;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;

/** Finds parts that KPIs lack, by comparison with the other KPIs of the organisation. */
final class KpiCompleteness {

  private KpiCompleteness() {}

  /**
   * Compares.
   *
   * @param needs which KPIs ought to have the part
   * @param has whether one has it
   */
  static void check(
      Organisation organisation, Findings findings, Predicate<Kpi> needs, Predicate<Kpi> has) {
    Kpis kpis = new Kpis(organisation);
    List<KpiUse> needy = kpis.statements().filter(use -> needs.test(use.kpi())).toList();
    new Completeness(organisation)
        .check(
            findings,
            root ->
                needy.stream()
                    .filter(use -> use.organisation().equals(root.id()))
                    .map(
                        use -> new Completeness.Item(use.place(), use.name(), kpis.holds(use, has)))
                    .toList());
  }
}
