/**
 * Tests that hold reports to stored texts. Knows what reads, checks and reports; the texts lie
 * under {@code src/test/resources}.
 */
@NullMarked
package org.rolebook.golden;

import org.jspecify.annotations.NullMarked;
