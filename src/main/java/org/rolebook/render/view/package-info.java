/**
 * What templates see: records of texts, numbers, booleans, lists and such records, one per page and
 * part of a page. Knows the JDK only; never the model, so that a template cannot reach what is
 * withheld.
 */
@NullMarked
package org.rolebook.render.view;

import org.jspecify.annotations.NullMarked;
