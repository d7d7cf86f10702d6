/**
 * A memory in front of rendering: what was made before and would come out the same is not made
 * again. Knows the models of pages; can be taken out and everything still works.
 */
@NullMarked
package org.rolebook.incremental;

import org.jspecify.annotations.NullMarked;
