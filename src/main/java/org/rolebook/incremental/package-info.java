/**
 * A memory in front of rendering: what was made before and would come out the same is not made
 * again, and what was built before is not built again. Knows the models of pages and its own files;
 * can be taken out and everything still works.
 */
@NullMarked
package org.rolebook.incremental;

import org.jspecify.annotations.NullMarked;
