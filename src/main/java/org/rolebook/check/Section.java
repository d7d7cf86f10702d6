package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading of a Markdown text.
 *
 * @param level 1 to 6
 * @param heading the heading as written
 * @param empty whether nothing stands below it before the next heading
 */
record Section(int level, String heading, boolean empty) {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
  private static final Pattern NO_TEXT =
      Pattern.compile("\\s*|\\s*<!--.*-->\\s*| {0,3}(-{3,}|\\*{3,})");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)");

  /** The headings of a text in order; code has none. */
  static List<Section> of(String markdown) {
    List<Section> sections = new ArrayList<>();
    String fence = "";
    String before = "";
    for (String line : markdown.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher mark = FENCE.matcher(line);
      Matcher underline = UNDERLINE.matcher(line);
      if (!fence.isEmpty()) {
        fence = mark.matches() && mark.group(1).startsWith(fence) ? "" : fence;
      } else if (mark.matches()) {
        fence = mark.group(1);
        fill(sections);
      } else if (heading.matches()) {
        String words = heading.group(2) == null ? "" : heading.group(2);
        sections.add(new Section(heading.group(1).length(), words, true));
      } else if (underline.matches() && !before.isBlank()) {
        sections.add(new Section(line.contains("=") ? 1 : 2, before.strip(), true));
      } else if (!NO_TEXT.matcher(line).matches()) {
        fill(sections);
      }
      boolean isText = fence.isEmpty() && !heading.matches() && !line.matches("\\s*[-*+>|].*");
      before = isText ? line : "";
    }
    return sections;
  }

  private static void fill(List<Section> sections) {
    if (!sections.isEmpty()) {
      Section last = sections.remove(sections.size() - 1);
      sections.add(new Section(last.level(), last.heading(), false));
    }
  }

  /** The words of the heading without markup. */
  String words() {
    return LINK.matcher(heading).replaceAll("$1").replaceAll("[*`~\\\\]", "");
  }
}
