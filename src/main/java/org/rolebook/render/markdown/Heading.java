package org.rolebook.render.markdown;

/**
 * A heading of a rendered text.
 *
 * @param level level in the page, 1 to 6
 * @param id its id
 * @param text its words, plain
 */
public record Heading(int level, String id, String text) {}
