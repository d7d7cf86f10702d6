/** The command line as a user meets it. Knows the command line and the build. */
@NullMarked
package org.rolebook.cli;

import org.jspecify.annotations.NullMarked;
