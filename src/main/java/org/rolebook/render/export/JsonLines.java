package org.rolebook.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A JSON object of which each member, and each item of a list among its members, is one line. Where
 * it cannot be written, that is an {@link UncheckedIOException}.
 */
final class JsonLines {

  private static final String NEXT = ",\n";
  private static final String FIRST = "\n";

  private final OutputStream out;
  private String before = FIRST;

  /** A document that begins in a stream. */
  JsonLines(OutputStream out) {
    this.out = out;
    text("{");
  }

  /** Writes a member. */
  void member(String name, byte[] value) {
    name(name);
    bytes(value);
  }

  /** Begins a list. */
  void beginList(String name) {
    name(name);
    text("[");
    before = FIRST;
  }

  /** Writes an item of the list that is open. */
  void item(byte[] value) {
    text(before + "    ");
    bytes(value);
    before = NEXT;
  }

  /** Ends the list that is open. */
  void endList() {
    text(before.equals(FIRST) ? "]" : "\n  ]");
    before = NEXT;
  }

  /** Ends the document. */
  void end() {
    text("\n}\n");
  }

  private void name(String name) {
    text(before + "  \"" + name + "\": ");
    before = NEXT;
  }

  private void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
