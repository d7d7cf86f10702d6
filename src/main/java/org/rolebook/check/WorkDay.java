package org.rolebook.check;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.TimeRange;

/**
 * The hours of one working day: one stretch, or several with pauses between.
 *
 * @param parts the stretches, in order
 */
record WorkDay(List<Part> parts) {

  private static final int LONG = 6 * 60;
  private static final int USUAL_BREAK = 60;
  private static final int PAUSE = 30;
  private static final int HALF_DAY = 7 * 60;
  private static final int LONGEST_DAY = 12 * 60;

  /**
   * A stretch of work.
   *
   * @param place where it is written
   * @param piece how it is written in a text; null where it is a field
   * @param name its name; empty if it has none
   * @param start begin
   * @param end end, on the next day if it is not after the begin
   * @param pause minutes of the break within it; null if nothing is said
   */
  record Part(
      Place place,
      @Nullable String piece,
      String name,
      LocalTime start,
      LocalTime end,
      @Nullable Integer pause) {

    /** Minutes from begin to end. */
    int minutes() {
      return new TimeRange(start, end).minutes();
    }

    /** The stretch as people write it. */
    String shown() {
      return start + "–" + end;
    }

    /** Whether the other one continues the same working day, after a pause. */
    boolean isContinuedBy(Part other) {
      return start.isBefore(end)
          && other.start.isBefore(other.end)
          && Duration.between(end, other.start).toMinutes() >= PAUSE
          && minutes() <= HALF_DAY
          && other.minutes() <= HALF_DAY
          && minutes() + other.minutes() <= LONGEST_DAY;
    }
  }

  /** Minutes of work; an hour of a long stretch counts as a break where nothing is said of it. */
  int minutes() {
    return parts.stream().mapToInt(WorkDay::minutes).sum();
  }

  private static int minutes(Part part) {
    Integer said = part.pause();
    int usual = part.minutes() > LONG ? USUAL_BREAK : 0;
    return Math.max(0, part.minutes() - (said == null ? usual : said));
  }
}
