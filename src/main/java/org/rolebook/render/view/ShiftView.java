package org.rolebook.render.view;

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
 * @param pauseStartMinute begin of the break; -1 if not stated
 * @param pauseEndMinute end of the break; -1 if not stated
 * @param pauseMinutes length of the break; -1 if there is none
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
    int pauseStartMinute,
    int pauseEndMinute,
    int pauseMinutes) {}
