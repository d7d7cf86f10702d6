package org.rolebook.render;

import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.Frame;
import org.rolebook.render.view.SiteView;

/**
 * Everything that a template is given for a page, save for the words of the user interface in the
 * page's language.
 *
 * @param page what stands around the content, with the names of the template and the language
 * @param linked what the page tells machines
 * @param view the content
 * @param site all positions, for a layout of the user's own; else null
 */
public record PageModel(Frame page, String linked, Record view, @Nullable SiteView site) {}
