package org.rolebook.render;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ids of the parts of a page that holds several contents, and of what stands in them. A part is
 * {@code part.4}, a heading in it {@code part.4.hours}; no heading makes such an id by itself.
 */
final class PartIds {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(" (id=\"|href=\"#)(part\\.[0-9]+)?([^\"]*)\"");

  private PartIds() {}

  /** The id of a part. */
  static String of(int number) {
    return "part." + number;
  }

  /** What stands before the ids in a part. */
  static String prefix(String part) {
    return part + ".";
  }

  /**
   * A text for one part: what it calls an id without a part is one of its own, such as a footnote.
   * Quotation marks are escaped in texts, so that only attributes are found.
   */
  static String within(String prefix, String html) {
    if (html.indexOf('"') < 0) {
      return html;
    }
    return ATTRIBUTE
        .matcher(html)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(attribute(prefix, found)));
  }

  private static String attribute(String prefix, MatchResult found) {
    String part = found.group(2);
    String rest = found.group(3);
    String id = part == null ? prefix + rest : part + rest.replaceFirst("^#", ".");
    return " " + found.group(1) + id + "\"";
  }
}
