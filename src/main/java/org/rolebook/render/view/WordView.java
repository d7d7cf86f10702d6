package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A word that a new colleague meets.
 *
 * @param word the term or metric
 * @param href where it is defined
 * @param meaning what it means, cut short; null if there is none
 */
public record WordView(Text word, String href, @Nullable Text meaning) {}
