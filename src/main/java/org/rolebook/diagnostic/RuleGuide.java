package org.rolebook.diagnostic;

import java.util.List;
import java.util.stream.Collectors;
import org.rolebook.i18n.Messages;

/** Tells what a rule is about, in one language. */
public final class RuleGuide {

  private static final int MOST_NEAR = 3;
  private static final int GAP = 2;

  private final Wording wording;
  private final RulePages pages;

  /** A guide in the language of the messages. */
  public RuleGuide(Messages messages) {
    this.wording = new Wording(messages);
    this.pages = RulePages.of(messages.language());
  }

  /** Whether there is such a rule. */
  public boolean knows(String rule) {
    return pages.ids().contains(rule);
  }

  /** The page of a rule that there is; its title and severity where it has no page of its own. */
  public String explain(String rule) {
    String page = pages.page(rule);
    return page == null ? "# " + rule + "\n\n" + line(rule, 0, 0) + "\n" : page;
  }

  /** That there is no such rule, and which ones may have been meant. */
  public String unknown(String rule) {
    List<String> near = Nearest.of(rule, pages.ids(), MOST_NEAR);
    String shown = Printable.of(rule);
    return near.isEmpty()
        ? wording.text("explain.unknown", shown)
        : wording.text("explain.near", shown, String.join(", ", near));
  }

  /** All rules, each with its usual severity and its title. */
  public String list() {
    int ids = pages.ids().stream().mapToInt(String::length).max().orElse(0);
    int words = pages.ids().stream().map(this::severity).mapToInt(DisplayWidth::of).max().orElse(0);
    return pages.ids().stream()
        .map(rule -> padded(rule, ids) + line(rule, words, GAP) + "\n")
        .collect(Collectors.joining());
  }

  private String line(String rule, int width, int gap) {
    String severity = severity(rule);
    return " ".repeat(gap) + padded(severity, width) + "  " + wording.title(rule);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }

  private String severity(String rule) {
    Severity severity = pages.severity(rule);
    return severity == null ? wording.text("explain.varies") : wording.severity(severity);
  }
}
