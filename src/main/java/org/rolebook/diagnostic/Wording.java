package org.rolebook.diagnostic;

import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;

/**
 * What a report says, in one language; every text is safe to print.
 *
 * @param messages the words
 */
public record Wording(Messages messages) {

  /** The word for a severity. */
  public String severity(Severity severity) {
    return messages.text("report.severity." + severity.key());
  }

  /** What is wrong. */
  public String message(Diagnostic diagnostic) {
    return Printable.of(messages.text(key(diagnostic), diagnostic.arguments()));
  }

  /** How to mend it, if there is anything to say. */
  public @Nullable String hint(Diagnostic diagnostic) {
    String key = key(diagnostic) + ".hint";
    return messages.has(key) ? Printable.of(messages.text(key, diagnostic.arguments())) : null;
  }

  /** The message and, where there is one, the hint behind a separator. */
  String messageAndHint(Diagnostic diagnostic, String separator) {
    String hint = hint(diagnostic);
    return hint == null
        ? message(diagnostic)
        : message(diagnostic) + separator + messages.text("report.hint", hint);
  }

  String related(Related related) {
    return Printable.of(messages.text(related.key(), related.arguments()));
  }

  /** A rule in a few words; its id where it has none. */
  public String title(String rule) {
    String key = "rule." + rule;
    return messages.has(key) ? messages.text(key) : rule;
  }

  /** A rule in a few words and its id. */
  String titleAndId(String rule) {
    String title = title(rule);
    return title.equals(rule) ? rule : messages.text("report.title", title, rule);
  }

  /** A number with its noun, in the singular or the plural. */
  String count(String key, int number) {
    return messages.text(key + (number == 1 ? ".one" : ".other"), number);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  private static String key(Diagnostic diagnostic) {
    return "rule." + diagnostic.rule() + "." + diagnostic.variant();
  }
}
