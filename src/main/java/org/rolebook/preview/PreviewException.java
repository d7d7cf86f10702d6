package org.rolebook.preview;

import java.util.List;
import org.rolebook.i18n.Messages;

/** A preview cannot start; the words come from the message catalogue. */
public final class PreviewException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  PreviewException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What is wrong and how to mend it, in the language of the messages. */
  public String explain(Messages messages) {
    return messages.text(key, arguments);
  }
}
