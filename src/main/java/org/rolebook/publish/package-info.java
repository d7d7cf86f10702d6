/**
 * The only writer: takes the rendered files of a site and makes them the output folder, as a whole
 * or not at all, without ever deleting what it did not write. Knows {@code render.RenderedFile} and
 * the JDK, nothing of handbooks, pages or languages.
 */
@NullMarked
package org.rolebook.publish;

import org.jspecify.annotations.NullMarked;
