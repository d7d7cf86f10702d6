/**
 * Makes new files for authors: a handbook from a starter, a position, unit or page in a handbook
 * that is there. Knows what is read and how elements are named; nothing of pages.
 */
@NullMarked
package org.rolebook.scaffold;

import org.jspecify.annotations.NullMarked;
