package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * One KPI as one position states it, completed from its definition; or a definition itself.
 *
 * @param anchor id to link to
 * @param name what is measured
 * @param definition what exactly it means; null if there is none
 * @param formula how it is computed; null if there is none
 * @param unit unit of the value; null if there is none
 * @param operator how the value is compared with the target; null if there is none
 * @param target value to be reached; null if there is none
 * @param weight percent without the sign; empty if none is stated
 * @param period how often it is measured; null if there is none
 * @param source where the numbers come from; null if there is none
 * @param measure by number or by judgement; null if there is none
 * @param definedIn the unit that shares it; null if there is none
 * @param index address of its row in the index of KPIs
 */
public record KpiView(
    String anchor,
    Text name,
    @Nullable Text definition,
    @Nullable Text formula,
    @Nullable Text unit,
    @Nullable Choice operator,
    @Nullable Text target,
    String weight,
    @Nullable Text period,
    @Nullable Text source,
    @Nullable Choice measure,
    @Nullable Link definedIn,
    String index) {}
