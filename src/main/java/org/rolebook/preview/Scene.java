package org.rolebook.preview;

import org.jspecify.annotations.Nullable;

/**
 * What is to be seen.
 *
 * @param site the last good site
 * @param fault why there is no newer one; null if it is the newest
 */
record Scene(Site site, @Nullable Fault fault) {}
