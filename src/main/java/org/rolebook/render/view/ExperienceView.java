package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Working experience asked for.
 *
 * @param years fewest years; empty if not stated
 * @param domain in what; null if there is none
 */
public record ExperienceView(String years, @Nullable Text domain) {}
