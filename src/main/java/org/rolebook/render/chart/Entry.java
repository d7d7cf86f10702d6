package org.rolebook.render.chart;

/** How the solid line from its superior reaches a box. */
enum Entry {
  /** From above. */
  TOP,
  /** From the left, off a trunk that comes down from the superior's bar. */
  COLUMN,
  /** From the left, off a trunk that hangs from the superior's own lower side. */
  LIST
}
