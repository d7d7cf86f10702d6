package org.rolebook.render.view;

/**
 * How many findings of a severity there are.
 *
 * @param key {@code error}, {@code warning}, {@code info} or {@code accepted}
 * @param label the word for it
 * @param count how many
 */
public record HealthCount(String key, String label, int count) {}
