package org.rolebook.render.view;

/**
 * What a filter looks at.
 *
 * @param key the filter
 * @param value the value; several are in lines of their own
 */
public record IndexFacet(String key, String value) {}
