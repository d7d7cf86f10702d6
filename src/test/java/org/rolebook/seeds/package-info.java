/**
 * Holds the published demo handbook to the inventory of its sources. Reads the inventory and the
 * exported JSON only, never the model.
 */
@NullMarked
package org.rolebook.seeds;

import org.jspecify.annotations.NullMarked;
