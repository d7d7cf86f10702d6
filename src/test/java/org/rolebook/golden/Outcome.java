package org.rolebook.golden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolebook.diagnostic.Diagnostic;

/** A mutant and the errors and warnings that were found in it. */
record Outcome(Mutation mutant, List<Diagnostic> findings) {

  /** Whether the fault was found once at its line, and nothing that does not follow from it. */
  boolean isExact() {
    return findings.stream().filter(this::isExpected).count() == 1
        && findings.stream()
            .allMatch(found -> isExpected(found) || mutant.also().contains(found.rule()));
  }

  private boolean isExpected(Diagnostic found) {
    return found.rule().equals(mutant.rule())
        && found.span().file().equals(mutant.foundIn())
        && found.span().line() == mutant.line();
  }

  /** A table in Markdown: rule, mutants, found; then why rules have no mutants. */
  static String table(List<Outcome> outcomes, Map<String, String> exceptions) {
    StringBuilder table = new StringBuilder("| rule | mutants | found |\n|---|---:|---:|\n");
    outcomes.stream()
        .collect(
            Collectors.groupingBy(each -> each.mutant().rule(), TreeMap::new, Collectors.toList()))
        .forEach((rule, own) -> table.append(row(rule, own)));
    table.append(row("**all**", outcomes)).append('\n');
    new TreeMap<>(exceptions)
        .forEach((rule, why) -> table.append("- %s: %s\n".formatted(rule, why)));
    return table.toString();
  }

  private static String row(String rule, List<Outcome> outcomes) {
    long found = outcomes.stream().filter(Outcome::isExact).count();
    return "| %s | %d | %d |\n".formatted(rule, outcomes.size(), found);
  }

  @Override
  public String toString() {
    return mutant + " but found " + findings.stream().map(Outcome::inShort).toList();
  }

  private static String inShort(Diagnostic found) {
    return found.rule() + " " + found.span().address();
  }
}
