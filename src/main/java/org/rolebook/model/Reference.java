package org.rolebook.model;

/**
 * The name of another element as an author wrote it: an id, a title or an alias.
 *
 * @param written the name, without the brackets of a wiki link
 */
public record Reference(String written) {}
