/**
 * How a field is declared, once, on the component of a model record, and the catalogue read from
 * those declarations. Knows the JDK only; parser, schema, reference page and export all ask it.
 */
@NullMarked
package org.rolebook.model.declare;

import org.jspecify.annotations.NullMarked;
