package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** KPIs that have to be worked out and do not say how. */
final class KpiNoFormula implements Rule {

  @Override
  public String id() {
    return "kpi-no-formula";
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
    KpiCompleteness.check(organisation, findings, measure::needsFormula, measure::hasFormula);
  }
}
