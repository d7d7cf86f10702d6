package org.rolebook.render.chart;

/**
 * A connector from the border of one box to the border of another.
 *
 * @param path SVG path data: horizontal and vertical strokes with rounded corners
 * @param dotted whether to draw it dotted
 * @param from id of the superior
 * @param to id of the subordinate
 */
public record Line(String path, boolean dotted, String from, String to) {}
