package org.rolebook.render.view;

/**
 * How much there is in a unit and below.
 *
 * @param units units below
 * @param positions positions
 * @param posts posts: the sum of all headcounts
 * @param kpis distinct KPIs: what several positions share counts once
 */
public record Counts(int units, int positions, int posts, int kpis) {}
