package org.rolebook.render.markdown;

/**
 * What a reference in a text leads to.
 *
 * @param text name of the element, plain; what was written if it is not found
 * @param href its address, ready for an attribute; empty if it has no page
 */
public record ResolvedReference(String text, String href) {}
