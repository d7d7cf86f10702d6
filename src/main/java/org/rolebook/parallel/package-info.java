/**
 * Work in pieces, done by all processors at once. Knows the JDK only; every stage that has many
 * independent pieces may use it. What comes out is the same as from one thread.
 */
@NullMarked
package org.rolebook.parallel;

import org.jspecify.annotations.NullMarked;
