package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One daily span of work; minutes count from midnight, beyond 1440 on the next day.
 *
 * @param name name; null if there is none
 * @param start begin as {@code 08:30}; empty if not stated
 * @param end end
 * @param startMinute begin; -1 if not stated
 * @param endMinute end; -1 if not stated
 * @param overnight whether it ends on the next day
 * @param pauseStart begin of the break; empty if not stated
 * @param pauseEnd end of the break
 * @param pauseMinutes length of the break; -1 if there is none
 * @param bars the shift and its break on the line of a day; empty if its times are not stated
 */
public record ShiftView(
    @Nullable Text name,
    String start,
    String end,
    int startMinute,
    int endMinute,
    boolean overnight,
    String pauseStart,
    String pauseEnd,
    int pauseMinutes,
    List<DayBar> bars) {

  /** Keeps an immutable copy of the list. */
  public ShiftView {
    bars = List.copyOf(bars);
  }
}
