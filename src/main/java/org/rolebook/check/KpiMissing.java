package org.rolebook.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** Positions without KPIs, by comparison, and those whose duties name data but that have none. */
final class KpiMissing implements Rule {

  private static final int SEVERAL = 3;

  @Override
  public String id() {
    return "kpi-missing";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    new Completeness(organisation).check(findings, "kpis", position -> !position.kpis().isEmpty());
    Map<String, List<Duty>> duties = findings.duties().ofPositions();
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      if (MissingRequired.isInForce(position)
          && position.kpis().isEmpty()
          && !findings.lacks(position.id(), "kpis")) {
        checkMetrics(position, duties.getOrDefault(position.id(), List.of()), names, findings);
      }
    }
  }

  private static void checkMetrics(
      Position position, List<Duty> duties, Names names, Findings findings) {
    Set<String> metrics = new TreeSet<>();
    duties.forEach(duty -> metrics.addAll(duty.item().metrics()));
    if (metrics.size() >= SEVERAL) {
      Duty first = duties.stream().filter(d -> !d.item().metrics().isEmpty()).findFirst().get();
      String title = names.text(position.title());
      findings.report(first.place(), "metrics", List.of(title, names.list(metrics)), List.of());
    }
  }
}
