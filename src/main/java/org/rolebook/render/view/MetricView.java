package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A quantity.
 *
 * @param anchor id to link to
 * @param code short name; empty if none
 * @param title name
 * @param unit unit of the value; null if there is none
 * @param definition what exactly it means; null if there is none
 */
public record MetricView(
    String anchor, String code, Text title, @Nullable Text unit, @Nullable Text definition) {}
