package org.rolebook.render;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Numbers and times as text, alike in all languages. */
final class Numbers {

  private static final int MINUTES_OF_HOUR = 60;

  private Numbers() {}

  /** Without zeros at the end: {@code 12.5}; empty if there is none. */
  static String text(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A whole number; empty if there is none. */
  static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  /** {@code 08:30}; empty if there is none. */
  static String text(@Nullable LocalTime time) {
    return time == null ? "" : twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
  }

  /** {@code 12–14}; one of both where the other is missing or the same. */
  static String range(String min, String max) {
    if (min.isEmpty() || min.equals(max)) {
      return max;
    }
    return max.isEmpty() ? min : min + "–" + max;
  }

  /** Minutes from midnight; -1 if there is no time. */
  static int minutes(@Nullable LocalTime time) {
    return time == null ? -1 : time.getHour() * MINUTES_OF_HOUR + time.getMinute();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
