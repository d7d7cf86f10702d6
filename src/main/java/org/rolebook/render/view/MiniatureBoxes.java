package org.rolebook.render.view;

/**
 * All boxes of one kind in a chart in small.
 *
 * @param kind CSS class: position, vacant, external or unit
 * @param path SVG path data
 */
public record MiniatureBoxes(String kind, String path) {}
