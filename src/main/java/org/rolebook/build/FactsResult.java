package org.rolebook.build;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rolebook.facts.FactsJson;
import org.rolebook.facts.FactsText;
import org.rolebook.facts.HandbookFacts;
import org.rolebook.i18n.Messages;

/**
 * The figures of a handbook.
 *
 * @param facts the figures
 * @param errors number of errors in the content, so that something may not be counted
 * @param messages the language in which they are told
 */
public record FactsResult(HandbookFacts facts, int errors, Messages messages) {

  /**
   * The figures in a format.
   *
   * @param format {@code text} or {@code json}
   * @throws BuildException if there is no such format
   */
  public String in(String format) throws BuildException {
    Map<String, Supplier<String>> formats =
        Map.of(
            "text", () -> FactsText.of(facts, messages),
            "json", () -> FactsJson.of(facts));
    Supplier<String> wanted = formats.get(format.toLowerCase(Locale.ROOT));
    if (wanted == null) {
      throw new RequestException("build.bad-format", format, "text, json");
    }
    return wanted.get();
  }

  /** That something may not be counted; empty if all is. */
  public String warning() {
    return errors == 0 ? "" : messages.text("stats.errors", errors);
  }
}
