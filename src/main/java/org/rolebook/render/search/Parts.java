package org.rolebook.render.search;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A long list as several scripts, each handed on as soon as the next one begins. */
final class Parts {

  private final String name;
  private final BiConsumer<String, byte[]> sink;
  private int done;
  private @Nullable Script current;

  /**
   * Scripts of that name and a number.
   *
   * @param sink takes each script with its file name
   */
  Parts(String name, BiConsumer<String, byte[]> sink) {
    this.name = name;
    this.sink = sink;
  }

  /** The script to write to; a new one if it is the first or if the one before is full. */
  Script script(boolean isFull) {
    if (current == null || isFull) {
      finish();
      current = new Script(name + done).open('[');
    }
    return current;
  }

  /** Hands the last script on. */
  void finish() {
    if (current != null) {
      sink.accept(name + done++ + ".js", current.close(']').bytes());
      current = null;
    }
  }

  /** Number of scripts, with the one that is being written. */
  int count() {
    return done + (current == null ? 0 : 1);
  }
}
