package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * An organisation on the home page.
 *
 * @param unit the organisation with what it holds
 * @param about what it does: its mission, or else the beginning of its nature; null if it states
 *     neither
 * @param graph the page of its reporting graph
 * @param miniature that graph in small; null if there is nothing to draw, or too many organisations
 */
public record OrganisationCard(
    UnitCard unit, @Nullable Text about, Link graph, @Nullable MiniatureView miniature) {}
