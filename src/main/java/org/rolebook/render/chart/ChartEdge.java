package org.rolebook.render.chart;

/**
 * A reporting line.
 *
 * @param from id of the superior
 * @param to id of the subordinate
 * @param dotted whether it is a dotted line; solid lines make the tree
 */
public record ChartEdge(String from, String to, boolean dotted) {}
