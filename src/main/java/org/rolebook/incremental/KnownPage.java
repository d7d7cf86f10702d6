package org.rolebook.incremental;

/**
 * A page of a site.
 *
 * @param path its path in the site
 * @param model digest of all that it shows
 * @param from where in the file that tells of the site begins what can be found of it
 * @param length number of those bytes
 * @param sum CRC-32 of those bytes
 */
public record KnownPage(String path, String model, long from, int length, long sum) {}
