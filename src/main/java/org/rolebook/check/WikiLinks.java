package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code [[name]]} and {@code [[name|text]]} in Markdown; code is no place for links. */
final class WikiLinks {

  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]");

  private WikiLinks() {}

  /** The names that a text links to, in order. */
  static List<String> in(String markdown) {
    if (!markdown.contains("[[")) {
      return List.of();
    }
    Matcher link = LINK.matcher(Prose.withoutCode(markdown));
    List<String> names = new ArrayList<>();
    while (link.find()) {
      names.add(link.group(1).strip());
    }
    return names;
  }
}
