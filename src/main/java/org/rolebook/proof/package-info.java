/**
 * Proves that a site holds nothing of what its audience may not see. Knows the handbook before and
 * after withholding and the bytes of files; nothing of how these were made.
 */
@NullMarked
package org.rolebook.proof;

import org.jspecify.annotations.NullMarked;
