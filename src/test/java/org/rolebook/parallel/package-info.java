/** Work in pieces. */
@NullMarked
package org.rolebook.parallel;

import org.jspecify.annotations.NullMarked;
