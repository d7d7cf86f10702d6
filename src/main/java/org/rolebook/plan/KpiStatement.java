package org.rolebook.plan;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Kpi;
import org.rolebook.model.Origin;

/**
 * A KPI as one position states it.
 *
 * @param origin that of the position
 * @param number its place among the KPIs of the position, from 1
 * @param kpi the KPI, completed from its definition
 * @param definedIn id of the unit that defines it; null if the position does
 * @param entry id of its row in the index
 */
public record KpiStatement(
    Origin origin, int number, Kpi kpi, @Nullable String definedIn, String entry) {}
