package org.rolebook.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;

/** Hands the words under {@code cli.…} to picocli, which looks for them by option and command. */
final class MessageBundle extends ResourceBundle {

  private static final String PREFIX = "cli.";

  private final Messages words;

  MessageBundle(Messages words) {
    this.words = words;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.has(PREFIX + key) ? words.text(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new TreeSet<>();
    for (String key : words.keys()) {
      if (key.startsWith(PREFIX)) {
        keys.add(key.substring(PREFIX.length()));
      }
    }
    return Collections.enumeration(keys);
  }
}
