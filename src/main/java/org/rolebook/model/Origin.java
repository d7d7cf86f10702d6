package org.rolebook.model;

/**
 * Where an element stands in the handbook; given by its file, not written by an author.
 *
 * @param id path of its file below content/ without the ending; {@code .} for content/ itself
 * @param unit id of the unit that holds it; empty for a root unit
 * @param source path of its file below content/, with ending
 */
public record Origin(String id, String unit, String source) {}
