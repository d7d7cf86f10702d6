package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** KPIs that are counted and do not say how much is wanted. */
final class KpiNoTarget implements Rule {

  @Override
  public String id() {
    return "kpi-no-target";
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
    KpiMeasure measure = new KpiMeasure(organisation);
    KpiCompleteness.check(
        organisation, findings, kpi -> !KpiMeasure.isQualitative(kpi), measure::hasTarget);
  }
}
