package org.rolebook.proof;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a text with Markdown is read on a page: without its marks. */
final class Reading {

  private static final Pattern MARKED = Pattern.compile("[*_`~\\[\\\\\\n#>|]");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\[([^\\[\\]|\\n]{1,200})(?:\\\\?\\|([^\\[\\]|\\n]{0,200}))?]]");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*+)]\\([^()\\n]*+\\)");
  private static final Pattern MARKS =
      Pattern.compile("[*_`~]++|\\\\(?=\\p{Punct})|(?m:^[ \\t]*+(?:#++|[-+*>]|\\d++[.)])[ \\t]++)");
  private static final Pattern LINES = Pattern.compile("[ \\t]*+\\n[ \\t\\n]*+");

  private static final Pattern CELLS = Pattern.compile("[ \\t]*+\\|[ \\t|]*+");

  private Reading() {}

  /**
   * The text as it is written, and as it is read.
   *
   * @param name what a reader sees in place of a reference
   */
  static Set<String> of(String text, UnaryOperator<String> name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text);
    if (MARKED.matcher(text).find()) {
      String plain = CELLS.matcher(plain(text, name)).replaceAll(" ");
      forms.add(LINES.matcher(plain).replaceAll(" "));
      forms.add(LINES.matcher(plain).replaceAll(""));
    }
    return forms;
  }

  private static String plain(String text, UnaryOperator<String> name) {
    String named =
        REFERENCE
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        match.group(2) == null || match.group(2).isBlank()
                            ? name.apply(match.group(1).strip())
                            : match.group(2).strip()));
    return MARKS.matcher(LINK.matcher(named).replaceAll("$1")).replaceAll("").strip();
  }
}
