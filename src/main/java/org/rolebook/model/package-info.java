/**
 * The handbook as immutable records, and what follows from them alone: references, inheritance and
 * the reporting graph. Knows the JDK only; never where a value was read from or how it is shown.
 */
@NullMarked
package org.rolebook.model;

import org.jspecify.annotations.NullMarked;
