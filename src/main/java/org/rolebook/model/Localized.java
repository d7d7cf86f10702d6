package org.rolebook.model;

/**
 * A text in the language in which it was found.
 *
 * @param text the text, in Markdown
 * @param language BCP 47 tag of its language; another than the wanted one after a fall back
 */
public record Localized(String text, String language) {}
