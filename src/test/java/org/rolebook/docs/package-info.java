/**
 * Holds the guide to what the program does: its examples are read as an author's files would be,
 * and its links are followed. Knows the reader and the checks.
 */
@NullMarked
package org.rolebook.docs;

import org.jspecify.annotations.NullMarked;
