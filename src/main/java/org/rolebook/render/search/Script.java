package org.rolebook.render.search;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A script that hands one value to {@code rolebookSearch}, and does nothing else: whatever stands
 * in the texts is text in it.
 */
final class Script {

  private final StringBuilder text = new StringBuilder();
  private boolean first = true;

  private Script() {}

  Script(String name) {
    text.append("rolebookSearch(");
    string(name);
  }

  /** A list or an object that is to stand in a script. */
  static Script piece() {
    return new Script();
  }

  /** Puts a piece in. */
  Script put(String piece) {
    separate();
    text.append(piece);
    return this;
  }

  /** The text of a piece. */
  String text() {
    return text.toString();
  }

  /** Opens a list or an object. */
  Script open(char bracket) {
    separate();
    text.append(bracket);
    first = true;
    return this;
  }

  /** Closes a list or an object. */
  Script close(char bracket) {
    text.append(bracket);
    first = false;
    return this;
  }

  Script name(String name) {
    string(name);
    text.append(':');
    first = true;
    return this;
  }

  Script string(String value) {
    separate();
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i));
    }
    text.append('"');
    return this;
  }

  Script number(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** Ends a line, so that changes are small. */
  Script line() {
    text.append('\n');
    return this;
  }

  byte[] bytes() {
    return (text + ");\n").getBytes(StandardCharsets.UTF_8);
  }

  private void separate() {
    if (!first) {
      text.append(',');
    }
    first = false;
  }

  private void append(char unit) {
    if (unit == '"' || unit == '\\') {
      text.append('\\').append(unit);
    } else if (mustBeEscaped(unit)) {
      text.append("\\u").append(HexFormat.of().toHexDigits(unit));
    } else {
      text.append(unit);
    }
  }

  private static boolean mustBeEscaped(char unit) {
    return unit < ' '
        || unit == '<'
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\uFEFF'
        || Character.isSurrogate(unit);
  }
}
