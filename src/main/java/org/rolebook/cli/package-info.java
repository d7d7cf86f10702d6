/**
 * The command line: fills one build request from options and prints the report. Knows the build and
 * the diagnostics; is the only room of picocli.
 */
@NullMarked
package org.rolebook.cli;

import org.jspecify.annotations.NullMarked;
