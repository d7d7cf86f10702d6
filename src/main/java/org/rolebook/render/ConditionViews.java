package org.rolebook.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Conditions;
import org.rolebook.model.Origin;
import org.rolebook.model.Schedule;
import org.rolebook.model.Shift;
import org.rolebook.model.ShiftBreak;
import org.rolebook.render.chart.DayLine;
import org.rolebook.render.chart.DayStretch;
import org.rolebook.render.view.ConditionsView;
import org.rolebook.render.view.DayBar;
import org.rolebook.render.view.ShiftView;

/** Conditions of work, shifts also as bars on the line of a day. */
final class ConditionViews {

  private static final int DAY = 24 * 60;

  private final Scope scope;
  private final Origin origin;
  private final Texts texts;

  ConditionViews(Scope scope, Origin origin) {
    this.scope = scope;
    this.origin = origin;
    this.texts = scope.texts(origin);
  }

  @Nullable ConditionsView of(@Nullable Conditions conditions) {
    if (conditions == null) {
      return null;
    }
    Schedule schedule = conditions.schedule();
    List<ShiftView> shifts =
        schedule == null ? List.of() : schedule.shifts().stream().map(this::shift).toList();
    return new ConditionsView(
        shifts,
        schedule == null ? null : texts.optional(schedule.restDays()),
        new Facts(scope, origin).of(conditions, Set.of("schedule")));
  }

  /** The daily spans in words: name, begin and end. */
  List<String> hours(Conditions conditions) {
    Schedule schedule = conditions.schedule();
    return schedule == null ? List.of() : schedule.shifts().stream().map(this::hours).toList();
  }

  private String hours(Shift shift) {
    String name = shift.name() == null ? "" : scope.links().plain(shift.name()) + " ";
    return name + Numbers.text(shift.start()) + "–" + Numbers.text(shift.end());
  }

  private ShiftView shift(Shift shift) {
    int start = Numbers.minutes(shift.start());
    int end = Numbers.minutes(shift.end());
    boolean overnight = Boolean.TRUE.equals(shift.overnight());
    ShiftBreak pause = shift.pause();
    int pauseStart = pause == null ? -1 : after(start, Numbers.minutes(pause.start()), overnight);
    int pauseEnd = pause == null ? -1 : after(pauseStart, Numbers.minutes(pause.end()), overnight);
    return new ShiftView(
        texts.optional(shift.name()),
        Numbers.text(shift.start()),
        Numbers.text(shift.end()),
        start,
        overnight ? after(start, end, true) : end,
        overnight,
        pause == null ? "" : Numbers.text(pause.start()),
        pause == null ? "" : Numbers.text(pause.end()),
        minutes(pause, pauseStart, pauseEnd),
        DayLine.of(start, end, pauseStart, pauseEnd).stream().map(ConditionViews::bar).toList());
  }

  private static DayBar bar(DayStretch stretch) {
    String width = percent(stretch.to() - stretch.from());
    return new DayBar(percent(stretch.from()), width, stretch.isBreak());
  }

  /** A part of a day in percent, to two places. */
  private static String percent(int minutes) {
    BigDecimal whole = BigDecimal.valueOf(minutes * 100L);
    return Numbers.text(whole.divide(BigDecimal.valueOf(DAY), 2, RoundingMode.HALF_UP));
  }

  private static int minutes(@Nullable ShiftBreak pause, int start, int end) {
    Integer stated = pause == null ? null : pause.minutes();
    if (stated != null) {
      return stated;
    }
    return start < 0 || end < start ? -1 : end - start;
  }

  /** A time of day that comes after another one, on the next day if need be. */
  private static int after(int start, int time, boolean overnight) {
    return overnight && time >= 0 && time < start ? time + DAY : time;
  }
}
