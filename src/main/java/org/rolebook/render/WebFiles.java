package org.rolebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rolebook.plan.Routes;

/** Styles, scripts and icons of the theme, as listed in {@code org/rolebook/web/files.txt}. */
final class WebFiles {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** Breaks of lines behind which a style sheet needs none, and the space before a brace. */
  private static final Pattern BETWEEN_RULES = Pattern.compile(" ?([{};,])\n");

  private static final String HEALTH = "health.css";

  private WebFiles() {}

  /**
   * The files that a site needs.
   *
   * @param health whether it has the page about the state of the handbook
   */
  static List<RenderedFile> all(boolean health) {
    return BuiltIn.assets().stream()
        .filter(name -> health || !name.equals(HEALTH))
        .map(name -> new RenderedFile(Routes.ASSETS + name, published(name)))
        .toList();
  }

  /**
   * Styles and scripts go out without indents, the former without comments and breaks of lines, the
   * latter without lines of comment (no script has a text over several lines); anything else as it
   * is.
   */
  private static byte[] published(String name) {
    byte[] source = BuiltIn.asset(name);
    if (name.endsWith(".css")) {
      String css = COMMENT.matcher(new String(source, StandardCharsets.UTF_8)).replaceAll("");
      return BETWEEN_RULES.matcher(lines(css)).replaceAll("$1").getBytes(StandardCharsets.UTF_8);
    }
    return name.endsWith(".js")
        ? lines(new String(source, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : source;
  }

  private static String lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
