package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A position in a list.
 *
 * @param link the position
 * @param code code; empty if none
 * @param status draft, active, vacant or retired
 * @param head whether it leads the unit
 * @param grade its grade; null if there is none
 * @param headcount posts; empty if not stated
 * @param summary what it is for; null if there is none
 */
public record PositionCard(
    Link link,
    String code,
    Choice status,
    boolean head,
    @Nullable Text grade,
    String headcount,
    @Nullable Text summary) {}
