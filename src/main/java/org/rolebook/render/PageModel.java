package org.rolebook.render;

import org.rolebook.render.view.Frame;

/**
 * Everything that a template is given for a page, save for the words of the user interface in the
 * page's language.
 *
 * @param page what stands around the content, with the names of the template and the language
 * @param linked what the page tells machines
 * @param view the content
 */
public record PageModel(Frame page, String linked, Record view) {}
