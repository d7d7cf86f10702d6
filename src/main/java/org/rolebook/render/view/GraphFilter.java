package org.rolebook.render.view;

/**
 * A unit or a grade by which a reporting graph can be narrowed.
 *
 * @param key value in the address of the page, the same in all languages
 * @param label name in the language of the page
 * @param depth 0 at the top
 */
public record GraphFilter(String key, String label, int depth) {}
