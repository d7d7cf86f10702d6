package org.rolebook.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with gaps, such as <code>${title}</code>, from which new files are made. */
final class Form {

  private static final Pattern GAP = Pattern.compile("\\$\\{([A-Za-z:.-]+)\\}");

  private Form() {}

  /**
   * A form, filled.
   *
   * @param path folder and name, such as {@code en/handbook.yaml}
   * @param values what to write into a gap, by its name
   */
  static String fill(String path, UnaryOperator<String> values) {
    return GAP.matcher(text(path))
        .replaceAll(gap -> Matcher.quoteReplacement(values.apply(gap.group(1))));
  }

  /** A form without gaps. */
  static String text(String path) {
    try (InputStream stream = Form.class.getResourceAsStream(path)) {
      return new String(
          Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
