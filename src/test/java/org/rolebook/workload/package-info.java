/**
 * Handbooks of any size, always the same for the same size: what is measured, and what other tests
 * build when they need many positions. Knows nothing of the rest.
 */
@NullMarked
package org.rolebook.workload;

import org.jspecify.annotations.NullMarked;
