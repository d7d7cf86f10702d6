package org.rolebook.incremental;

/**
 * The beginning of a source file as far as findings speak of it.
 *
 * @param path path below the content folder
 * @param lines number of its lines
 * @param hash of its bytes
 */
public record KnownBeginning(String path, int lines, String hash) {}
