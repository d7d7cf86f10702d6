package org.rolebook.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span between two times of a day.
 *
 * @param start begin, 24 hours
 * @param end end, 24 hours
 */
public record TimeRange(LocalTime start, LocalTime end) {
  private static final int DAY = 24 * 60;

  private static final Pattern ONE_LINE =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–~～]\\s*(\\d{1,2}):(\\d{2})");

  /** Minutes from begin to end, over midnight where the end is before the begin. */
  public int minutes() {
    return Math.floorMod((int) Duration.between(start, end).toMinutes(), DAY);
  }

  /** Reads {@code 08:30-18:00}; null for any other shape or an impossible time. */
  public static @Nullable TimeRange parse(String text) {
    Matcher matcher = ONE_LINE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    LocalTime start = time(matcher.group(1), matcher.group(2));
    LocalTime end = time(matcher.group(3), matcher.group(4));
    return start == null || end == null ? null : new TimeRange(start, end);
  }

  /** Reads {@code 8:30} or {@code 08:30}; null for any other shape or an impossible time. */
  public static @Nullable LocalTime parseTime(String text) {
    Matcher matcher = Pattern.compile("(\\d{1,2}):(\\d{2})").matcher(text);
    return matcher.matches() ? time(matcher.group(1), matcher.group(2)) : null;
  }

  private static @Nullable LocalTime time(String hour, String minute) {
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    return hours > 23 || minutes > 59 ? null : LocalTime.of(hours, minutes);
  }
}
