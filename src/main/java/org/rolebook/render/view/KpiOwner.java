package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A position that states a KPI.
 *
 * @param position the position
 * @param unit its unit
 * @param target its own target, or the shared one; null if there is none
 * @param operator how the value is compared; null if there is none
 * @param weight its weight in percent; empty if none
 * @param period its period; null if there is none
 */
public record KpiOwner(
    Link position,
    Link unit,
    @Nullable Text target,
    @Nullable Choice operator,
    String weight,
    @Nullable Text period) {}
