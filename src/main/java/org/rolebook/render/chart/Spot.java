package org.rolebook.render.chart;

/**
 * Where a node stands in the chart.
 *
 * @param piece its box, in px of the chart
 * @param bar height of the bar from which its line hangs, unless it is entered as a list
 */
record Spot(Piece piece, double bar) {}
