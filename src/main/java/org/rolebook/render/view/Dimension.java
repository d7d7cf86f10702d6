package org.rolebook.render.view;

/**
 * One aspect of an appraisal.
 *
 * @param title name
 * @param weight percent; empty if none is stated
 */
public record Dimension(Text title, String weight) {}
