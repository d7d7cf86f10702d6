package org.rolebook.render;

/**
 * One file of the site, ready to be written.
 *
 * @param path path below the output folder, with {@code /} as separator, normalised, never absolute
 * @param bytes the whole content; the array is handed over and must not be changed any more
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record RenderedFile(String path, byte[] bytes) {}
