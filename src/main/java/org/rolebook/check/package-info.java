/**
 * The rules by which a handbook is checked, one class each, and the checker that runs them. Knows
 * the model, the places of its values ({@code content}) and the findings ({@code diagnostic});
 * reads no file and changes nothing.
 */
@NullMarked
package org.rolebook.check;

import org.jspecify.annotations.NullMarked;
