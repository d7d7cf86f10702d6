package org.rolebook.render.chart;

/**
 * A stretch of the line of a day.
 *
 * @param from its begin in minutes from midnight, 0 to 1440
 * @param to its end, after its begin
 * @param isBreak whether nobody works then
 */
public record DayStretch(int from, int to, boolean isBreak) {}
