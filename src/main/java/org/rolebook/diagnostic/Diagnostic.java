package org.rolebook.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding, free of any language: the words come from the message catalogue when it is reported.
 *
 * @param rule id of the rule, such as {@code kpi-weight-sum}
 * @param severity how bad it is
 * @param subject what it is about, as {@code element-id#field.path}, with items of lists and words
 *     of texts by what they say; stays the same when lines move and other things change
 * @param span where it is
 * @param excerpt text of the line where it begins, without line end
 * @param variant which of the rule's messages: keys are {@code rule.<rule>.<variant>} and {@code
 *     rule.<rule>.<variant>.hint}
 * @param arguments what fills the message's and the hint's {@code {0}}, {@code {1}} …
 * @param related further places, in the order in which they are told
 * @param fix the one right answer; null where there is none or a choice
 */
public record Diagnostic(
    String rule,
    Severity severity,
    String subject,
    SourceSpan span,
    String excerpt,
    String variant,
    List<String> arguments,
    List<Related> related,
    @Nullable Fix fix)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::subject)
          .thenComparing(Diagnostic::variant)
          .thenComparing(diagnostic -> String.join("\n", diagnostic.arguments()));

  /** A finding that only its author can mend. */
  public Diagnostic(
      String rule,
      Severity severity,
      String subject,
      SourceSpan span,
      String excerpt,
      String variant,
      List<String> arguments,
      List<Related> related) {
    this(rule, severity, subject, span, excerpt, variant, arguments, related, null);
  }

  /** Keeps immutable copies of the lists. */
  public Diagnostic {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }

  /** Sorts by place, then by rule, so that a report never depends on the order of the checks. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** The same finding at another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(rule, other, subject, span, excerpt, variant, arguments, related, fix);
  }

  /** The same finding with a name of what it is about. */
  public Diagnostic withSubject(String about) {
    return new Diagnostic(rule, severity, about, span, excerpt, variant, arguments, related, fix);
  }

  /** The same finding with its one right answer. */
  public Diagnostic withFix(@Nullable Fix answer) {
    return new Diagnostic(
        rule, severity, subject, span, excerpt, variant, arguments, related, answer);
  }
}
