package org.rolebook.render.view;

/**
 * A page at a former address.
 *
 * @param target the page at its present address
 */
public record RedirectView(Link target) {}
