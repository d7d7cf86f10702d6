package org.rolebook.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a {@code handbook.json} as it was before an edit of mere words and hands them
 * on with some elements as they are now. What else is in the document does not depend on words, and
 * the elements stand in the same order. Each begins and ends on a line of its own.
 */
final class EditedJson extends OutputStream {

  private enum Where {
    OUTSIDE,
    AT_ID,
    KEPT,
    REPLACED
  }

  private static final String OPEN = "    {\n";
  private static final String CLOSE = "    }";

  private final Map<String, String> elements;
  private final OutputStream out;
  private final Line line = new Line();
  private Where where = Where.OUTSIDE;
  private String array = "";
  private int replaced;

  /**
   * A filter in front of a stream.
   *
   * @param elements from {@link #elements}
   */
  EditedJson(Map<String, String> elements, OutputStream out) {
    this.elements = elements;
    this.out = out;
  }

  /** A line of bytes. */
  private static final class Line extends ByteArrayOutputStream {

    boolean begins(String text) {
      if (count < text.length()) {
        return false;
      }
      for (int i = 0; i < text.length(); i++) {
        if (buf[i] != text.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    String text() {
      return toString(StandardCharsets.UTF_8);
    }
  }

  /** The elements of a document by array and id: their lines but the first and the last. */
  static Map<String, String> elements(byte[] json) {
    Map<String, String> elements = new HashMap<>();
    String array = "";
    String key = "";
    StringBuilder lines = new StringBuilder();
    boolean inside = false;
    for (String line : new String(json, StandardCharsets.UTF_8).split("(?<=\n)", -1)) {
      if (line.equals(OPEN)) {
        inside = true;
      } else if (inside && line.startsWith(CLOSE)) {
        elements.put(key, lines.toString());
        lines.setLength(0);
        inside = false;
      } else if (inside) {
        key = lines.isEmpty() ? array + line : key;
        lines.append(line);
      } else if (line.startsWith("  \"")) {
        array = line;
      }
    }
    return elements;
  }

  /** How many elements were replaced. */
  int replaced() {
    return replaced;
  }

  @Override
  public void write(int unit) throws IOException {
    line.write(unit);
    if (unit == '\n') {
      take();
      line.reset();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, start, i + 1 - start);
        take();
        line.reset();
        start = i + 1;
      }
    }
    line.write(bytes, start, from + length - start);
  }

  private void take() throws IOException {
    switch (where) {
      case OUTSIDE -> outside();
      case AT_ID -> begin(elements.get(array + line.text()));
      case KEPT -> pass(true);
      case REPLACED -> pass(line.begins(CLOSE));
    }
  }

  private void outside() throws IOException {
    if (line.begins(OPEN)) {
      where = Where.AT_ID;
    } else if (line.begins("  \"")) {
      array = line.text();
    }
    line.writeTo(out);
  }

  private void begin(@Nullable String element) throws IOException {
    if (element == null) {
      line.writeTo(out);
      where = Where.KEPT;
    } else {
      out.write(element.getBytes(StandardCharsets.UTF_8));
      where = Where.REPLACED;
      replaced++;
    }
  }

  private void pass(boolean written) throws IOException {
    if (written) {
      line.writeTo(out);
    }
    if (line.begins(CLOSE)) {
      where = Where.OUTSIDE;
    }
  }

  @Override
  public void flush() throws IOException {
    line.writeTo(out);
    line.reset();
    out.flush();
  }
}
