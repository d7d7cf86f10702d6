package org.rolebook.render.view;

/**
 * One line of text in a box of a chart.
 *
 * @param text the words
 * @param x middle of the line in px
 * @param y baseline in px
 * @param title whether it belongs to the title rather than to the small lines
 */
public record ChartText(String text, String x, String y, boolean title) {}
