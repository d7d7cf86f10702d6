package org.rolebook.scaffold;

import java.util.List;

/** Something cannot be added as it was asked for; the words come from the message catalogue. */
public final class UnfitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  UnfitException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Key of the message. */
  public String key() {
    return key;
  }

  /** Arguments of the message. */
  public List<String> arguments() {
    return arguments;
  }
}
