package org.rolebook.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.Shorthand;

/**
 * A pause within a shift.
 *
 * @param minutes its length
 * @param start when it begins
 * @param end when it ends
 */
public record ShiftBreak(
    @Field(
            zh = {"分钟"},
            describeZh = "休息时长（分钟）",
            describeEn = "Length in minutes")
        @Nullable Integer minutes,
    @Field(
            zh = {"开始"},
            describeZh = "开始时间",
            describeEn = "Begins")
        @Nullable LocalTime start,
    @Field(
            zh = {"结束"},
            describeZh = "结束时间",
            describeEn = "Ends")
        @Nullable LocalTime end) {
  /** Reads {@code 60} (minutes) or {@code 12:00-13:00}; null for any other shape. */
  @Shorthand(value = "break", pattern = "^(\\d{1,3}|\\d{1,2}:\\d{2}\\s*[-–~～]\\s*\\d{1,2}:\\d{2})$")
  public static @Nullable ShiftBreak parse(String text) {
    if (text.matches("\\d{1,3}")) {
      return new ShiftBreak(Integer.valueOf(text), null, null);
    }
    TimeRange range = TimeRange.parse(text);
    return range == null ? null : new ShiftBreak(null, range.start(), range.end());
  }
}
