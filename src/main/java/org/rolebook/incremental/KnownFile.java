package org.rolebook.incremental;

/**
 * A source file.
 *
 * @param path path below the content folder
 * @param hash of its path and its bytes
 */
public record KnownFile(String path, String hash) {}
