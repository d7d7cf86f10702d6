/**
 * Content that would break in, break down or never end, through whole builds, each in little time.
 */
@NullMarked
package org.rolebook.hostile;

import org.jspecify.annotations.NullMarked;
