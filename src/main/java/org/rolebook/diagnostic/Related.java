package org.rolebook.diagnostic;

import java.util.List;

/**
 * A further place that a finding speaks of, such as the other of two equal codes.
 *
 * @param span the place
 * @param key message key of the note beside it
 * @param arguments what fills the message's {@code {0}}, {@code {1}} …
 */
public record Related(SourceSpan span, String key, List<String> arguments) {

  /** Keeps an immutable copy of the arguments. */
  public Related {
    arguments = List.copyOf(arguments);
  }
}
