/**
 * The Maven goals: fill one build request from parameters and print the report to Maven's log.
 * Knows the build and the diagnostics; is the only room of Maven's own types.
 */
@NullMarked
package org.rolebook.maven;

import org.jspecify.annotations.NullMarked;
