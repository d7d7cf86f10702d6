package org.rolebook.check;

import java.util.regex.Pattern;

/** What a Markdown text says to readers, without what only looks like it. */
final class Prose {

  private static final int FLAGS = Pattern.DOTALL | Pattern.MULTILINE;
  private static final Pattern CODE_BLOCK =
      Pattern.compile("^ {0,3}(`{3,}|~{3,}).*?(^ {0,3}\\1[`~]*[ \t]*$|\\z)", FLAGS);
  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", FLAGS);
  private static final Pattern NAME =
      Pattern.compile("\\[\\[([^\\[\\]|\\n]+\\|)?([^\\[\\]\\n]*)\\]\\]");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\])\\([^()\\s]*\\)|\\b[a-zA-Z]{1,20}://\\S+|[\\w.+-]{1,64}@\\S+");

  private Prose() {}

  /** A text without its code. */
  static String withoutCode(String markdown) {
    if (markdown.indexOf('`') < 0 && markdown.indexOf('~') < 0) {
      return markdown;
    }
    return CODE.matcher(CODE_BLOCK.matcher(markdown).replaceAll("")).replaceAll("");
  }

  /** A text without its code, addresses and the names in {@code [[name]]}, which are checked. */
  static String words(String markdown) {
    String prose = withoutCode(markdown);
    if (prose.contains("[[")) {
      prose = NAME.matcher(prose).replaceAll(link -> link.group(1) == null ? "\n" : "$2");
    }
    return prose.contains("](") || prose.contains("://") || prose.indexOf('@') >= 0
        ? ADDRESS.matcher(prose).replaceAll("\n")
        : prose;
  }
}
