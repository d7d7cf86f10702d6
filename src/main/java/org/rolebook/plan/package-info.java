/**
 * Which pages a site has, at which addresses, beside which neighbours: pure data. Knows the model,
 * and is the only room of the Pinyin library; never how a page looks or what a file holds.
 */
@NullMarked
package org.rolebook.plan;

import org.jspecify.annotations.NullMarked;
