package org.rolebook.render.view;

/**
 * What is known of a box of a reporting graph beside its picture.
 *
 * @param anchor id of the element, for links to it; unique on the page
 * @param name full title
 * @param unit id of its unit; empty for an external body
 * @param grade key of its grade in {@link GraphView#grades}; empty if it has none
 */
public record NodeFacts(String anchor, String name, String unit, String grade) {}
