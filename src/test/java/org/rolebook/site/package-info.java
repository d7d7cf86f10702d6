/**
 * The finished site as files: its links, its bytes, its facts. Knows the build and the files it
 * wrote.
 */
@NullMarked
package org.rolebook.site;

import org.jspecify.annotations.NullMarked;
