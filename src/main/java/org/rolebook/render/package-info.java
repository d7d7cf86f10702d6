/**
 * Planned pages to bytes in memory: views, templates, charts, and the small files of a site. Knows
 * plan, model, diagnostic and the words of the user interface, and is the only room of FreeMarker;
 * never where a file is read from or written to.
 */
@NullMarked
package org.rolebook.render;

import org.jspecify.annotations.NullMarked;
