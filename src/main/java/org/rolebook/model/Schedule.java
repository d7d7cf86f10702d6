package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;
import org.rolebook.model.declare.Shorthand;

/**
 * When a position works.
 *
 * @param shifts the daily spans
 * @param restDays which days are free
 */
@ListForm("shifts")
public record Schedule(
    @Field(
            zh = {"班次"},
            describeZh = "班次列表",
            describeEn = "Shifts")
        List<Shift> shifts,
    @Field(
            zh = {"休息日"},
            describeZh = "休息日，如“周六、周日”",
            describeEn = "Days off, such as “Saturday and Sunday”")
        @Nullable LocalizedText restDays) {
  /** Keeps immutable copies of its lists and maps. */
  public Schedule {
    shifts = List.copyOf(shifts);
  }

  /** Reads {@code 08:30-18:00} as one shift without a name; null for any other shape. */
  @Shorthand(value = "schedule", pattern = "^\\d{1,2}:\\d{2}\\s*[-–~～]\\s*\\d{1,2}:\\d{2}$")
  public static @Nullable Schedule parse(String text) {
    TimeRange range = TimeRange.parse(text);
    return range == null
        ? null
        : new Schedule(List.of(new Shift(null, range.start(), range.end(), null, null)), null);
  }
}
