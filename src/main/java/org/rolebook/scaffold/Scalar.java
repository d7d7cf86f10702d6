package org.rolebook.scaffold;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolebook.model.LocalizedText;

/** A text as a value in YAML. */
final class Scalar {

  /** What means itself without quotation marks, in a list in brackets too. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./_()（）·&+、，：—-]*[\\p{L}\\p{N})）])?");

  /** What some reader of YAML takes for something else. */
  private static final Pattern WORD =
      Pattern.compile("null|true|false|yes|no|on|off", Pattern.CASE_INSENSITIVE);

  private Scalar() {}

  /** The text, in quotation marks where it needs them; line breaks become blanks. */
  static String of(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    if (PLAIN.matcher(line).matches() && !WORD.matcher(line).matches()) {
      return line;
    }
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /**
   * A text behind the colon of its key: in one language on the same line, in several on lines of
   * their own.
   *
   * @param indent what stands before the key
   */
  static String of(LocalizedText text, String indent) {
    if (text.byLanguage().size() == 1) {
      return " " + of(text.byLanguage().values().iterator().next());
    }
    return text.byLanguage().entrySet().stream()
        .map(entry -> "\n" + indent + "  " + entry.getKey() + ": " + of(entry.getValue()))
        .collect(Collectors.joining());
  }
}
