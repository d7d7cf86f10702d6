package org.rolebook.proof;

/**
 * A text that the audience of a site may not see.
 *
 * @param element id of the unit, position or page in which it was written
 * @param path its field in English keys, such as {@code conditions.salary.note}; empty for the id
 *     itself
 * @param text the text
 */
public record Secret(String element, String path, String text) {}
