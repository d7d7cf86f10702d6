package org.rolebook.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rolebook.i18n.Messages;

/**
 * The findings of one run over a handbook, ready to be written in any format.
 *
 * @param diagnostics the findings; kept sorted, without those that are switched off
 * @param filesChecked number of source files that were read
 * @param pathPrefix what stands before the path of each file, so that it is relative to the folder
 *     that the reader of the report knows, such as {@code content/}; empty for none
 * @param messages the language of the report
 */
public record Report(
    List<Diagnostic> diagnostics, int filesChecked, String pathPrefix, Messages messages) {

  /** Sorts the findings and ends the prefix with a slash. */
  public Report {
    diagnostics = diagnostics.stream().filter(d -> d.severity() != Severity.OFF).sorted().toList();
    pathPrefix = pathPrefix.isEmpty() || pathPrefix.endsWith("/") ? pathPrefix : pathPrefix + "/";
  }

  /** Number of findings of a severity. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** How many findings there are of each severity, in words. */
  public String counts() {
    return TextSummary.counts(this, "report.counts.none");
  }

  /** The rule of the first of the worst findings that has a page; what to read first. */
  public Optional<String> firstExplained(RulePages pages) {
    return worstFirst().stream().map(Diagnostic::rule).filter(pages::has).findFirst();
  }

  /** The findings in words, the worst first. */
  public List<FindingText> texts() {
    return worstFirst().stream().map(finding -> FindingText.of(this, finding)).toList();
  }

  /** The same report with some of its findings only. */
  public Report only(Predicate<Diagnostic> wanted) {
    List<Diagnostic> some = diagnostics.stream().filter(wanted).toList();
    return new Report(some, filesChecked, pathPrefix, messages);
  }

  /** The findings by severity, those of one severity by place. */
  List<Diagnostic> worstFirst() {
    return diagnostics.stream().sorted(Comparator.comparing(Diagnostic::severity)).toList();
  }

  /** Path of a place's file, with the prefix. */
  String path(SourceSpan span) {
    return path(span.file());
  }

  /** {@code path:line:column} of a place, with the prefix. */
  String address(SourceSpan span) {
    return path(span.address());
  }

  /** A path that leads out of the folder of the prefix is told without the detour. */
  private String path(String file) {
    String prefix = pathPrefix;
    String rest = file;
    while (rest.startsWith("../") && prefix.matches("(.*/)?[^/.][^/]*/")) {
      prefix = prefix.substring(0, prefix.lastIndexOf('/', prefix.length() - 2) + 1);
      rest = rest.substring("../".length());
    }
    return rest.startsWith("/") ? rest : prefix + rest;
  }

  Wording wording() {
    return new Wording(messages);
  }
}
