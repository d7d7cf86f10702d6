package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A long list as several scripts, of which only the last one is still being written. */
final class Parts {

  private final String name;
  private final List<byte[]> done = new ArrayList<>();
  private @Nullable Script current;

  Parts(String name) {
    this.name = name;
  }

  /** The script to write to; a new one if it is the first or if the one before is full. */
  Script script(boolean isFull) {
    if (current == null || isFull) {
      finish();
      current = new Script(name + done.size()).open('[');
    }
    return current;
  }

  private void finish() {
    if (current != null) {
      done.add(current.close(']').bytes());
      current = null;
    }
  }

  /** Number of scripts, with the one that is being written. */
  int count() {
    return done.size() + (current == null ? 0 : 1);
  }

  void putAll(Map<String, byte[]> files) {
    finish();
    for (int i = 0; i < done.size(); i++) {
      files.put(name + i + ".js", done.get(i));
    }
  }
}
