/**
 * Counts what an organisation consists of, and shows the figures as a table or as JSON. Knows the
 * handbook and how wide a text is; nothing of findings or pages.
 */
@NullMarked
package org.rolebook.facts;

import org.jspecify.annotations.NullMarked;
