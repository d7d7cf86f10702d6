package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A measured skill.
 *
 * @param name what is tested
 * @param min lowest value; empty if not stated
 * @param unit unit of the value; null if there is none
 */
public record TestView(Text name, String min, @Nullable Text unit) {}
