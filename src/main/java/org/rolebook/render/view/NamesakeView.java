package org.rolebook.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A position of another organisation that shares a name with the position of the page.
 *
 * @param position the position
 * @param organisation its organisation
 * @param superior whom it reports to; null at the top
 * @param duties number of its duties
 * @param name the shared name, an alias or a tag; null if that is its title
 */
public record NamesakeView(
    Link position, Link organisation, @Nullable Link superior, int duties, @Nullable Text name) {}
