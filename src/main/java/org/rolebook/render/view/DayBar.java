package org.rolebook.render.view;

/**
 * A bar on the line of a day.
 *
 * @param x its begin in percent of the day, without the sign
 * @param width its length in percent of the day
 * @param pause whether it is a break
 */
public record DayBar(String x, String width, boolean pause) {}
