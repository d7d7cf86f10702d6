package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A shift on the line of a day of 24 hours: what it works after midnight stands at the beginning of
 * the line, and its break cuts it in two.
 */
public final class DayLine {

  private static final int DAY = 24 * 60;

  private final List<DayStretch> stretches = new ArrayList<>();

  private DayLine() {}

  /**
   * The stretches of a shift, in the order in which they are worked. An end that is not after its
   * begin is one on the next day.
   *
   * @param start begin of the shift in minutes from midnight; nothing is drawn without it
   * @param end its end, possibly beyond 1440; nothing is drawn without it
   * @param breakStart begin of the break; -1 if it is not known
   * @param breakEnd end of the break; -1 if it is not known
   */
  public static List<DayStretch> of(int start, int end, int breakStart, int breakEnd) {
    DayLine line = new DayLine();
    if (start >= 0 && end >= 0) {
      line.draw(start, after(start, end), breakStart, breakEnd);
    }
    return List.copyOf(line.stretches);
  }

  private void draw(int start, int end, int breakStart, int breakEnd) {
    int from = breakStart < 0 || breakStart >= start ? breakStart : breakStart + DAY;
    int to = breakEnd < 0 ? -1 : after(from, breakEnd);
    if (from < start || to < 0 || to > end) {
      add(start, end, false);
      return;
    }
    add(start, from, false);
    add(from, to, true);
    add(to, end, false);
  }

  /** Adds a stretch, cut at midnight. */
  private void add(int from, int to, boolean isBreak) {
    if (from < DAY && to > DAY) {
      add(from, DAY, isBreak);
      add(DAY, to, isBreak);
    } else if (from < to) {
      int back = from >= DAY ? DAY : 0;
      stretches.add(new DayStretch(from - back, Math.min(DAY, to - back), isBreak));
    }
  }

  private static int after(int start, int time) {
    return time > start ? time : time + DAY;
  }
}
