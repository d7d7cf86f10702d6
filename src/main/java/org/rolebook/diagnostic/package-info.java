/**
 * What can be wrong, where and how badly, and the formats in which findings are reported. Knows the
 * JDK, the message catalogues ({@code i18n}) and a generator of JSON, nothing of handbooks.
 */
@NullMarked
package org.rolebook.diagnostic;

import org.jspecify.annotations.NullMarked;
