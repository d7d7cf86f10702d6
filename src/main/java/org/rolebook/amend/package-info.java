/**
 * Changes files of the author, by editing their text so that comments and layout stay: accepts
 * findings and applies fixes. Knows what was read and found; nothing of pages.
 */
@NullMarked
package org.rolebook.amend;

import org.jspecify.annotations.NullMarked;
