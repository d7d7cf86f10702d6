/** Whole builds of small handbooks. Knows the build and what it publishes. */
@NullMarked
package org.rolebook.build;

import org.jspecify.annotations.NullMarked;
