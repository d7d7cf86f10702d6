/**
 * Shows a handbook while it is being written: watches its folders, makes the site anew in memory,
 * serves it and reloads open pages. Knows the build, the diagnostics and the words; is the only
 * room of the HTTP server and of the library that watches folders.
 */
@NullMarked
package org.rolebook.preview;

import org.jspecify.annotations.NullMarked;
