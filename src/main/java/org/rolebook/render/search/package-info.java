/**
 * What readers can search: the texts of the pages by field, and the scripts that hold them. Knows
 * the views and the readings of titles; never templates, files or what stands in a script besides
 * texts.
 */
@NullMarked
package org.rolebook.render.search;

import org.jspecify.annotations.NullMarked;
