package org.rolebook.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Takes the bytes of a {@code handbook.json} as it was before an edit of mere words and hands them
 * on with some elements as they are now. What else is in the document does not depend on words, and
 * the elements stand in the same order, each on one line, which begins with its id and unit.
 */
final class EditedJson extends OutputStream {

  private enum Where {
    BEGINNING,
    KEPT,
    REPLACED
  }

  private static final String INDENT = "    ";

  /** What follows the id and the unit of an element, and stands nowhere else in the document. */
  private static final String SOURCE = ",\"source\":";

  private final Map<String, byte[]> elements;
  private final OutputStream out;
  private final Beginning beginning = new Beginning();
  private Where where = Where.BEGINNING;
  private String list = "";
  private byte last;
  private int replaced;

  /**
   * A filter in front of a stream.
   *
   * @param elements the edited elements by {@link #key}
   */
  EditedJson(Map<String, byte[]> elements, OutputStream out) {
    this.elements = elements;
    this.out = out;
  }

  /**
   * What tells an element from all others.
   *
   * @param list the list in which it stands
   * @param head its beginning, up to its id and unit
   */
  static String key(String list, String head) {
    return list + INDENT + head;
  }

  /** The beginning of a line. */
  private static final class Beginning extends ByteArrayOutputStream {

    boolean endsWith(String text) {
      int from = count - text.length();
      for (int i = 0; i < text.length(); i++) {
        if (from < 0 || buf[from + i] != text.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    String without(String end) {
      return new String(buf, 0, count - end.length(), StandardCharsets.UTF_8);
    }
  }

  /** How many elements were replaced. */
  int replaced() {
    return replaced;
  }

  @Override
  public void write(int unit) throws IOException {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int end = from + length;
    int at = from;
    while (at < end) {
      at = where == Where.BEGINNING ? begin(bytes, at, end) : goOn(bytes, at, end);
    }
  }

  /** Takes the beginning of a line as far as it is there. */
  private int begin(byte[] bytes, int from, int end) throws IOException {
    for (int i = from; i < end; i++) {
      beginning.write(bytes[i]);
      if (bytes[i] == '\n') {
        line(beginning.without(""));
        return i + 1;
      }
      if (bytes[i] == ':' && beginning.endsWith(SOURCE)) {
        element(list + beginning.without(SOURCE));
        return i + 1;
      }
    }
    return end;
  }

  private void line(String line) throws IOException {
    if (line.endsWith("[\n")) {
      list = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    }
    handOn();
  }

  private void element(String key) throws IOException {
    byte[] edited = elements.get(key);
    if (edited == null) {
      where = Where.KEPT;
      handOn();
    } else {
      where = Where.REPLACED;
      beginning.reset();
      out.write(INDENT.getBytes(StandardCharsets.UTF_8));
      out.write(edited);
      replaced++;
    }
  }

  private void handOn() throws IOException {
    beginning.writeTo(out);
    beginning.reset();
  }

  /** Takes the rest of the line of an element as far as it is there. */
  private int goOn(byte[] bytes, int from, int end) throws IOException {
    int to = from;
    while (to < end && bytes[to] != '\n') {
      to++;
    }
    if (where == Where.KEPT) {
      out.write(bytes, from, to - from);
    } else if (to > from) {
      last = bytes[to - 1];
    }
    return to < end ? endOfLine(to) : end;
  }

  private int endOfLine(int at) throws IOException {
    out.write(
        (where == Where.REPLACED && last == ',' ? ",\n" : "\n").getBytes(StandardCharsets.UTF_8));
    where = Where.BEGINNING;
    return at + 1;
  }

  @Override
  public void flush() throws IOException {
    handOn();
    out.flush();
  }
}
