/**
 * The words of Rolebook itself, one properties file per language, read from the class path. Knows
 * the JDK only; everything that speaks to people may use it.
 */
@NullMarked
package org.rolebook.i18n;

import org.jspecify.annotations.NullMarked;
