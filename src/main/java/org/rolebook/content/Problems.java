package org.rolebook.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.Related;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;

/** Collects what is wrong with one source file; the same finding at the same place counts once. */
final class Problems {

  private final SourceText source;
  private final TreeSet<Diagnostic> found = new TreeSet<>();
  private final Set<String> lost = new TreeSet<>();

  Problems(SourceText source) {
    this.source = source;
  }

  void error(String rule, String variant, SourceSpan span, String... arguments) {
    add(rule, Severity.ERROR, variant, span, List.of(arguments), List.of(), null);
  }

  /** An error with its one right answer, if there is one. */
  void mendable(
      String rule, String variant, SourceSpan span, @Nullable Fix fix, String... arguments) {
    add(rule, Severity.ERROR, variant, span, List.of(arguments), List.of(), fix);
  }

  /** The edit that puts another value in the place of a scalar; null where it cannot be made. */
  @Nullable Fix fix(Node.Scalar scalar, String right) {
    String line = source.line(scalar.span().line());
    return Fix.ofValue(scalar.span(), line, scalar.text().strip(), right);
  }

  /** A warning with its one right answer, if there is one. */
  void warning(
      String rule, String variant, SourceSpan span, @Nullable Fix fix, String... arguments) {
    add(rule, Severity.WARNING, variant, span, List.of(arguments), List.of(), fix);
  }

  void info(String rule, String variant, SourceSpan span, String... arguments) {
    add(rule, Severity.INFO, variant, span, List.of(arguments), List.of(), null);
  }

  /** An error that also names an earlier place. */
  void conflict(
      String rule, String variant, SourceSpan span, SourceSpan first, String... arguments) {
    Related related = new Related(first, "related.first", List.of());
    add(rule, Severity.ERROR, variant, span, List.of(arguments), List.of(related), null);
  }

  /** A field of the element has lost something that was written. */
  void lose(String field) {
    lost.add(field);
  }

  /** The fields of the element that have lost something that was written. */
  Set<String> lost() {
    return lost;
  }

  /** Number of errors so far. */
  int errors() {
    return (int) found.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }

  SourceText source() {
    return source;
  }

  Collection<Diagnostic> found() {
    return found;
  }

  private void add(
      String rule,
      Severity severity,
      String variant,
      SourceSpan span,
      List<String> arguments,
      List<Related> related,
      @Nullable Fix fix) {
    String excerpt = source.line(span.line());
    found.add(
        new Diagnostic(
            rule, severity, source.path(), span, excerpt, variant, arguments, related, fix));
  }
}
