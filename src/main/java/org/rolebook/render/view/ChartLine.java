package org.rolebook.render.view;

/**
 * A line of a chart.
 *
 * @param path SVG path data
 * @param dotted whether it is a functional line
 * @param from id of the superior
 * @param to id of the subordinate
 */
public record ChartLine(String path, boolean dotted, String from, String to) {}
