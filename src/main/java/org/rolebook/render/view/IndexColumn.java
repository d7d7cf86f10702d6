package org.rolebook.render.view;

/**
 * A column of an index.
 *
 * @param key its name in addresses
 * @param label its heading
 * @param role where it stands: {@code head} begins the row; {@code text} and {@code number} have
 *     columns of their own; {@code detail}, {@code named} (with its label) and {@code formula}
 *     stand below the head; {@code group} stands in the heading of the group
 */
public record IndexColumn(String key, String label, String role) {}
