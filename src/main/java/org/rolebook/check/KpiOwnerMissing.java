package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Status;

/** A KPI that a unit defines and by which nobody is measured. */
final class KpiOwnerMissing implements Rule {

  @Override
  public String id() {
    return "kpi-owner-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    if (!findings.allNamesKnown()) {
      return;
    }
    Set<String> used = used(organisation);
    for (KpiUse definition : new Kpis(organisation).definitions()) {
      String variant = definition.kpi().id() == null ? "no-id" : "default";
      if (!used.contains(String.valueOf(definition.shared()))
          && !findings.lacks(definition.element(), definition.place().path())) {
        findings.report(definition.place(), variant, List.of(definition.name()), List.of());
      }
    }
  }

  /** Drafts count as users, retired positions do not. */
  private static Set<String> used(Organisation organisation) {
    Set<String> used = new HashSet<>();
    for (Position position : organisation.handbook().positions().values()) {
      if (position.effectiveStatus() != Status.RETIRED) {
        String unit = position.origin().unit();
        position.kpis().forEach(kpi -> addUse(organisation, unit, kpi, used));
      }
    }
    return used;
  }

  private static void addUse(Organisation organisation, String unit, Kpi kpi, Set<String> used) {
    String id = kpi.use();
    Defined<Kpi> base = id == null ? null : organisation.definitions().kpi(unit, id);
    if (base != null) {
      used.add(base.unit() + "#" + id);
    }
  }
}
