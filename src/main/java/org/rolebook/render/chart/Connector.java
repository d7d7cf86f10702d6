package org.rolebook.render.chart;

/**
 * A line before it is written as path data.
 *
 * @param strokes its corners
 * @param dotted whether to draw it dotted
 * @param from id of the superior
 * @param to id of the subordinate
 */
record Connector(Polyline strokes, boolean dotted, String from, String to) {

  Line toLine() {
    return new Line(strokes.path(), dotted, from, to);
  }
}
