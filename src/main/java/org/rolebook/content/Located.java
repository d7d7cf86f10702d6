package org.rolebook.content;

import org.rolebook.diagnostic.SourceSpan;

/**
 * A place in a source file, with the line that is shown for it.
 *
 * @param span the place
 * @param excerpt text of the line where it begins, without line end
 */
public record Located(SourceSpan span, String excerpt) {}
