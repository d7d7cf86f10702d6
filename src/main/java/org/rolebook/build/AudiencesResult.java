package org.rolebook.build;

import org.rolebook.i18n.Messages;

/**
 * Who sees what of a handbook.
 *
 * @param text tables
 * @param errors number of errors in the content, so that something may not be counted
 * @param messages the language in which it is told
 */
public record AudiencesResult(String text, int errors, Messages messages) {

  /** That something may not be counted; empty if all is. */
  public String warning() {
    return errors == 0 ? "" : messages.text("stats.errors", errors);
  }
}
