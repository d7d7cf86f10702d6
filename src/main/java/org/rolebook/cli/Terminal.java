package org.rolebook.cli;

import java.io.BufferedReader;
import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Where a person can be asked. */
final class Terminal {

  private Terminal() {}

  /** What a person types; null where input or output is no terminal. */
  static @Nullable BufferedReader reader() {
    Console console = System.console();
    return console == null ? null : new BufferedReader(console.reader());
  }
}
