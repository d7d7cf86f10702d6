package org.rolebook.render.search;

import java.util.List;
import org.rolebook.render.view.DutyGroup;
import org.rolebook.render.view.DutyView;
import org.rolebook.render.view.Fact;
import org.rolebook.render.view.KpiView;

/** The texts of what positions and units have in common. */
final class SharedLines {

  private SharedLines() {}

  static void duties(Lines lines, SearchField field, List<DutyGroup> groups) {
    for (DutyGroup group : groups) {
      lines.add(field, group.title());
      group.items().forEach(item -> duty(lines, field, item));
    }
  }

  private static void duty(Lines lines, SearchField field, DutyView duty) {
    lines.add(field, duty.text()).add(field, duty.frequency()).add(field, duty.deadline());
    lines.addAll(field, duty.metrics());
  }

  static void kpi(Lines lines, KpiView kpi) {
    lines
        .add(SearchField.KPI, kpi.name())
        .add(SearchField.KPI, kpi.definition())
        .add(SearchField.KPI, kpi.formula())
        .add(SearchField.KPI, kpi.unit())
        .add(SearchField.KPI, kpi.target())
        .add(SearchField.KPI, kpi.period())
        .add(SearchField.KPI, kpi.source());
  }

  /** Short attributes; a code counts as a name. */
  static void facts(Lines lines, SearchField field, List<Fact> facts) {
    for (Fact fact : facts) {
      lines.addAll(fact.key().equals("code") ? SearchField.CODE : field, fact.values());
    }
  }
}
