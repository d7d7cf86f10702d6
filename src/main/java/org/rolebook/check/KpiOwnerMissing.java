package org.rolebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Defined;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Status;

/**
 * A KPI that a unit defines and by which nobody is measured. Where an id is defined twice, or a use
 * leads nowhere, it is not clear what is meant, and those findings come first.
 */
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
  public boolean heeds(String field) {
    return Set.of("kpis", "status").contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    if (!findings.allNamesKnown()) {
      return;
    }
    Set<String> used = new HashSet<>();
    Set<String> unclear = new HashSet<>();
    for (Position position : organisation.handbook().positions().values()) {
      if (position.effectiveStatus() != Status.RETIRED) {
        addUses(organisation, position, used, unclear);
      }
    }
    List<KpiUse> definitions = new Kpis(organisation).definitions();
    Map<String, Integer> ids = new HashMap<>();
    definitions.forEach(definition -> ids.merge(key(definition), 1, Integer::sum));
    for (KpiUse definition : definitions) {
      boolean hasId = definition.kpi().id() != null;
      boolean once = !hasId || ids.getOrDefault(key(definition), 0) == 1;
      if (once
          && !used.contains(key(definition))
          && !unclear.contains(definition.organisation())
          && !findings.lacks(definition.element(), definition.place().path())) {
        String variant = hasId ? "default" : "no-id";
        findings.report(definition.place(), variant, List.of(definition.name()), List.of());
      }
    }
  }

  private static String key(KpiUse definition) {
    return String.valueOf(definition.shared());
  }

  /** Where a position uses what nobody defines, something else may be meant by it. */
  private static void addUses(
      Organisation organisation, Position position, Set<String> used, Set<String> unclear) {
    String unit = position.origin().unit();
    for (Kpi kpi : position.kpis()) {
      String id = kpi.use();
      Defined<Kpi> base = id == null ? null : organisation.definitions().kpi(unit, id);
      if (base != null) {
        used.add(base.unit() + "#" + id);
      } else if (id != null) {
        unclear.add(organisation.tree().organisationOf(unit));
      }
    }
  }
}
