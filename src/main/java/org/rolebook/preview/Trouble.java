package org.rolebook.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Quote;

/**
 * One thing that is wrong, as it is shown on a page.
 *
 * @param address {@code path:line:column}; empty if it is nowhere in particular
 * @param link where the place is opened in an editor; null if it cannot be
 * @param label how bad, and the rule; empty if no rule says so
 * @param message what is wrong
 * @param line number of the quoted line
 * @param quote the line; null if there is none to show
 * @param notes hint and further places, each a sentence
 */
record Trouble(
    String address,
    @Nullable String link,
    String label,
    String message,
    int line,
    @Nullable Quote quote,
    List<String> notes) {

  Trouble {
    notes = List.copyOf(notes);
  }
}
