package org.rolebook.render.view;

/**
 * A free page in a list.
 *
 * @param link the page
 * @param kind regulation, guide, onboarding or news
 * @param effectiveFrom ISO date; empty if not stated
 */
public record PageCard(Link link, Choice kind, String effectiveFrom) {}
