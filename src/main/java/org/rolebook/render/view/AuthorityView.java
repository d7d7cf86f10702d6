package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * One authority.
 *
 * @param text the authority itself
 * @param anchor id to link to
 * @param definedIn the unit that shares it, if it comes from a library; null if there is none
 */
public record AuthorityView(Text text, String anchor, @Nullable Link definedIn) {}
