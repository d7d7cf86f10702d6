/**
 * The demo handbook in a real browser, over http and from files. Knows everything, as a reader
 * would; nothing knows it.
 */
@NullMarked
package org.rolebook.browser;

import org.jspecify.annotations.NullMarked;
