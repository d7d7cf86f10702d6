package org.rolebook.render.chart;

/**
 * One line of text in a box, wrapped already.
 *
 * @param text the words
 * @param x middle of the line in px: write it with {@code text-anchor="middle"}
 * @param y baseline in px
 * @param title whether it belongs to the title (14 px) or is a small line (12 px)
 */
public record TextLine(String text, double x, double y, boolean title) {}
