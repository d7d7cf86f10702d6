package org.rolebook.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Conditions;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.ShiftBreak;
import org.rolebook.model.TimeRange;

/** Working days, as the schedules of positions and the tables of pages state them. */
final class WorkDays {

  private final Names names;
  private final Map<String, List<WorkDay>> days = new TreeMap<>();

  WorkDays(Organisation organisation) {
    this.names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      Conditions conditions = position.conditions();
      Schedule schedule = conditions == null ? null : conditions.schedule();
      if (schedule != null && MissingRequired.isInForce(position)) {
        put(position.id(), days(parts(position.id(), schedule)));
      }
    }
    for (Page page : organisation.handbook().pages().values()) {
      if (page.body() != null) {
        List<WorkDay> found = new ArrayList<>();
        new ScheduleTables(new Place(page.id(), "body"), names.text(page.body()))
            .groups()
            .forEach(group -> found.addAll(days(group)));
        put(page.id(), found);
      }
    }
  }

  /** Shows the working days of every element that states any. */
  void forEach(BiConsumer<String, List<WorkDay>> visitor) {
    days.forEach(visitor);
  }

  private void put(String element, List<WorkDay> found) {
    if (!found.isEmpty()) {
      days.put(element, found);
    }
  }

  private List<WorkDay.Part> parts(String position, Schedule schedule) {
    List<WorkDay.Part> parts = new ArrayList<>();
    for (int i = 0; i < schedule.shifts().size(); i++) {
      Shift shift = schedule.shifts().get(i);
      LocalTime start = shift.start();
      LocalTime end = shift.end();
      if (start != null && end != null) {
        Place place = new Place(position, "conditions.schedule.shifts[" + i + "]");
        String name = shift.name() == null ? "" : names.text(shift.name());
        parts.add(new WorkDay.Part(place, null, name, start, end, minutes(shift.pause())));
      }
    }
    return parts;
  }

  private static @Nullable Integer minutes(@Nullable ShiftBreak pause) {
    if (pause == null || pause.start() == null || pause.end() == null) {
      return pause == null ? null : pause.minutes();
    }
    return new TimeRange(pause.start(), pause.end()).minutes();
  }

  /** Takes stretches together that follow each other with a pause between. */
  private static List<WorkDay> days(List<WorkDay.Part> parts) {
    List<WorkDay> days = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean two = i + 1 < parts.size() && parts.get(i).isContinuedBy(parts.get(i + 1));
      days.add(new WorkDay(parts.subList(i, two ? i + 2 : i + 1)));
      i += two ? 1 : 0;
    }
    return days;
  }
}
