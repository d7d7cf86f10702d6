package org.rolebook.render.view;

/**
 * One word of an enumeration.
 *
 * @param key English word, for CSS classes
 * @param label word in the language of the page
 */
public record Choice(String key, String label) {}
