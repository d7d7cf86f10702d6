package org.rolebook.render.view;

/**
 * One heading of a free text.
 *
 * @param level level in the page: 2, 3 …
 * @param anchor id of the heading
 * @param text words of the heading, plain
 */
public record TocEntry(int level, String anchor, String text) {}
