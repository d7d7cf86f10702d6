package org.rolebook.render.view;

/**
 * A text of the handbook, rendered for one page and one language.
 *
 * @param html safe HTML, the only value that a template may print unescaped
 * @param plain the same without any markup
 * @param lang BCP 47 tag of the language it is written in
 * @param foreign whether that is another language than the page's, after a fall back
 */
public record Text(String html, String plain, String lang, boolean foreign) {}
