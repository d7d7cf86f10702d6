/**
 * Wires the stages of a build, from a content folder to a published site, and nothing else. Knows
 * every stage; neither Maven nor the command line.
 */
@NullMarked
package org.rolebook.build;

import org.jspecify.annotations.NullMarked;
