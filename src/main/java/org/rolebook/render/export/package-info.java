/**
 * The handbook and its format for machines and for authors: {@code handbook.json}, the JSON Schemas
 * of the source files and the reference of all fields, each written by the field declarations.
 * Knows the model, the plan and the words; hands out bytes and texts, and writes no file.
 */
@NullMarked
package org.rolebook.render.export;

import org.jspecify.annotations.NullMarked;
