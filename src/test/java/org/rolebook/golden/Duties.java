package org.rolebook.golden;

import static org.rolebook.golden.Fault.MARK;

import java.util.List;
import java.util.stream.Stream;

/** Faults in a duty that is added at the end of the list of a position. */
final class Duties {

  private static final String KEYS = "responsibilities|岗位职责|工作内容|职务说明|详细职责";
  private static final String FLAT = "^(?:" + KEYS + "):\n(?:  (?!- (?:group|分组|组)).*\n)+(?![ ])";
  private static final String GROUPED = "^(?:" + KEYS + "):\n(?: {2,}.*\n)* {6}.*\n(?![ ])";
  private static final String MARKDOWN =
      "^## (?:" + KEYS + "|主要职责|工作职责)\n\n(?:- .*\n)+(?=\n## |\\z)";

  private Duties() {}

  /** One duty, found at its own line. */
  static Stream<Fault> one(String rule, String text) {
    return lines(rule, List.of(MARK + text));
  }

  /** Several duties, of which one holds {@link Fault#MARK}. */
  static Stream<Fault> lines(String rule, List<String> texts) {
    return Stream.of(
        Fault.of(rule, FLAT, "$0" + items("  - ", texts)),
        Fault.of(rule, GROUPED, "$0" + items("      - ", texts)),
        Fault.of(rule, MARKDOWN, "$0" + items("- ", texts)));
  }

  private static String items(String bullet, List<String> texts) {
    StringBuilder items = new StringBuilder();
    texts.forEach(text -> items.append(bullet).append(text).append('\n'));
    return items.toString();
  }
}
