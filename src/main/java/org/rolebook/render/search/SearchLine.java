package org.rolebook.render.search;

/**
 * One text of an entry.
 *
 * @param field where it stands
 * @param text one line without markup, in Unicode form C
 */
record SearchLine(SearchField field, String text) {}
