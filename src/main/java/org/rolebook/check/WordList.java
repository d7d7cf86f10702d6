package org.rolebook.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A list of words that comes with the rules: a resource {@code words/<name>.txt}, one entry a line;
 * empty lines and those that begin with {@code #} do not count.
 */
final class WordList {

  private WordList() {}

  /** The entries of a list, in its order. */
  static List<String> named(String name) {
    String resource = "words/" + name + ".txt";
    try (InputStream in =
        Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
