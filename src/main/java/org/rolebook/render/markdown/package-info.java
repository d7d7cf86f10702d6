/**
 * Markdown to safe HTML: the only room of the CommonMark library. Knows nothing of handbooks; where
 * links lead is asked through {@link org.rolebook.render.markdown.LinkResolver}.
 */
@NullMarked
package org.rolebook.render.markdown;

import org.jspecify.annotations.NullMarked;
