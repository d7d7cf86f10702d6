package org.rolebook.check;

import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.SourceSpan;

/**
 * What is right instead of what was written.
 *
 * @param written what was written
 * @param right what is right
 */
record Answer(String written, String right) {

  Fix at(SourceSpan span) {
    return new Fix(span, written, right);
  }
}
