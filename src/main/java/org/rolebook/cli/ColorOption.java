package org.rolebook.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Whether the output is coloured. */
final class ColorOption {

  /** When colours are used. */
  enum When {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(names = "--color", paramLabel = "WHEN", defaultValue = "AUTO")
  private When color = When.AUTO;

  boolean enabled() {
    return switch (color) {
      case AUTO -> Ansi.AUTO.enabled();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
