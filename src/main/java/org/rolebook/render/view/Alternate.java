package org.rolebook.render.view;

/**
 * The same page in another language.
 *
 * @param lang BCP 47 tag
 * @param label the language's own name
 * @param href relative address
 * @param address absolute address; empty unless the handbook has a url
 * @param current whether it is this page
 */
public record Alternate(String lang, String label, String href, String address, boolean current) {}
