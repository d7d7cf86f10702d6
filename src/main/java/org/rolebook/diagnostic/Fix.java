package org.rolebook.diagnostic;

/**
 * The one right answer to a finding, as an edit of the source; quotation marks around what was
 * written stay.
 *
 * @param span what is replaced
 * @param written what must stand there, without quotation marks
 * @param replacement what stands there afterwards
 */
public record Fix(SourceSpan span, String written, String replacement) {}
