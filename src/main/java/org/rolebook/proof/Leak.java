package org.rolebook.proof;

/**
 * A place of a site where something withheld can be read.
 *
 * @param file path of the file within the site
 * @param offset bytes before it in that file; 0 if it stands in the path
 * @param words what can be read there
 * @param secret where it comes from
 */
public record Leak(String file, int offset, String words, Secret secret) {}
