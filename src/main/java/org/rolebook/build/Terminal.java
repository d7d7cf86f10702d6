package org.rolebook.build;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Where a person can be asked. */
public final class Terminal {

  private Terminal() {}

  /** The terminal; null where input or output is none. */
  @SuppressWarnings("SystemConsoleNull") // what it means since Java 22 is asked below
  public static @Nullable Console find() {
    Console console = System.console();
    return console != null && isTerminal(console) ? console : null;
  }

  /** Before Java 22 a console is always a terminal; since then it can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
