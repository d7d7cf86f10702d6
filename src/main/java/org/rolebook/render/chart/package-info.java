/**
 * The layout of reporting charts: from positions and reporting lines to boxes, wrapped text and SVG
 * paths with coordinates. Knows the JDK and the tidy tree of {@code org.abego.treelayout}; nothing
 * of handbooks, templates or files.
 */
@NullMarked
package org.rolebook.render.chart;

import org.jspecify.annotations.NullMarked;
