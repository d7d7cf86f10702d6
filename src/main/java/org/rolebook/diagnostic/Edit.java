package org.rolebook.diagnostic;

/**
 * A change of one place in a source file.
 *
 * @param span what is replaced; of no length where something is put in
 * @param written the text that must stand there, as it is in the file
 * @param replacement the text that stands there afterwards, as it is in the file
 */
public record Edit(SourceSpan span, String written, String replacement) {}
