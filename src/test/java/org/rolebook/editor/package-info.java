/** Runs the language server that editors use for YAML, with our schemas. */
@NullMarked
package org.rolebook.editor;

import org.jspecify.annotations.NullMarked;
