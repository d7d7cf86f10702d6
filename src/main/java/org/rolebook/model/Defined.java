package org.rolebook.model;

/**
 * A definition and the unit that made it.
 *
 * @param unit id of the unit
 * @param value what it defined
 * @param <T> what is defined
 */
public record Defined<T>(String unit, T value) {}
