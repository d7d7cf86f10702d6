package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A word explained.
 *
 * @param anchor id to link to
 * @param term the word
 * @param definition what it means; null if there is none
 */
public record TermView(String anchor, Text term, @Nullable Text definition) {}
