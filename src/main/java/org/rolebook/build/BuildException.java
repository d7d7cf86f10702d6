package org.rolebook.build;

import java.util.List;
import org.rolebook.i18n.Messages;

/** A build cannot run at all; the words come from the message catalogue. */
public class BuildException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  BuildException(String key, List<String> arguments, Throwable cause) {
    super(key + " " + arguments, cause);
    this.key = key;
    this.arguments = List.copyOf(arguments);
  }

  BuildException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What is wrong and how to mend it, in the language of the messages. */
  public String explain(Messages messages) {
    return messages.text(key, arguments);
  }
}
