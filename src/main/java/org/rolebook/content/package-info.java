/**
 * The only reader: files below {@code content/} become the handbook, problems become findings.
 * Knows the model and the diagnostics, and is the only room of the YAML library.
 */
@NullMarked
package org.rolebook.content;

import org.jspecify.annotations.NullMarked;
