package org.rolebook.check;

import java.time.LocalTime;
import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Conditions;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Shift;

/** A shift that ends before it begins without saying that it runs over midnight. */
final class ScheduleOvernight implements Rule {

  @Override
  public String id() {
    return "schedule-overnight";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return field.equals("conditions");
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Position position : organisation.handbook().positions().values()) {
      Conditions conditions = position.conditions();
      if (conditions != null && conditions.schedule() != null) {
        check(position.id(), conditions.schedule().shifts(), findings);
      }
    }
  }

  private static void check(String position, List<Shift> shifts, Findings findings) {
    for (int i = 0; i < shifts.size(); i++) {
      LocalTime start = shifts.get(i).start();
      LocalTime end = shifts.get(i).end();
      boolean said = Boolean.TRUE.equals(shifts.get(i).overnight());
      if (start != null && end != null && end.isBefore(start) && !said) {
        String path = "conditions.schedule.shifts[" + i + "].end";
        findings.report(position, path, "default", start.toString(), end.toString());
      }
    }
  }
}
