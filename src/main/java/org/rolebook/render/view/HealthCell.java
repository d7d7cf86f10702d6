package org.rolebook.render.view;

/**
 * How many positions of a unit state a field.
 *
 * @param stated how many do
 * @param level {@code all}, {@code some} or {@code none}
 */
public record HealthCell(int stated, String level) {}
