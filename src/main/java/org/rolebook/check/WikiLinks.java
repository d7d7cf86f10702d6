package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code [[name]]} and {@code [[name|text]]} in Markdown; code is no place for links. */
final class WikiLinks {

  private static final Pattern CODE_BLOCK =
      Pattern.compile("^ {0,3}(`{3,}|~{3,}).*?(^ {0,3}\\1[`~]*[ \t]*$|\\z)", flags());
  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", flags());
  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]");

  private WikiLinks() {}

  private static int flags() {
    return Pattern.DOTALL | Pattern.MULTILINE;
  }

  /** The names that a text links to, in order. */
  static List<String> in(String markdown) {
    if (!markdown.contains("[[")) {
      return List.of();
    }
    String prose = CODE_BLOCK.matcher(markdown).replaceAll("");
    Matcher link = LINK.matcher(CODE.matcher(prose).replaceAll(""));
    List<String> names = new ArrayList<>();
    while (link.find()) {
      names.add(link.group(1).strip());
    }
    return names;
  }
}
