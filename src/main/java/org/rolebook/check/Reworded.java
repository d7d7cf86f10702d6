package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Handbook;

/**
 * What the rules found before an edit of mere words ({@link org.rolebook.plan.Wording}), so that
 * not all have to be asked about everything again.
 *
 * @param found all findings of the rules, accepted ones too
 * @param part the edited elements as they are now
 * @param words English key of each field whose words are others
 * @param files paths of the source files in which findings may have moved
 */
public record Reworded(
    List<Diagnostic> found, Handbook part, Set<String> words, Set<String> files) {

  /** How a rule is asked. */
  enum Way {
    /** Not at all. */
    NONE,
    /** About the edited elements. */
    PART,
    /** About everything. */
    ALL
  }

  /** Keeps immutable copies. */
  public Reworded {
    found = List.copyOf(found);
    words = Set.copyOf(words);
    files = Set.copyOf(files);
  }

  /** How a rule has to be asked. */
  Way way(Rule rule) {
    if (words.stream().noneMatch(rule::heeds) && areInPlace(of(rule))) {
      return Way.NONE;
    }
    return rule.looksAtEachAlone() && areInPlace(elsewhere(rule)) ? Way.PART : Way.ALL;
  }

  /** The findings of a rule that hold when it is asked in a way. */
  List<Diagnostic> held(Rule rule, Way way) {
    return switch (way) {
      case NONE -> of(rule);
      case PART -> elsewhere(rule);
      case ALL -> List.of();
    };
  }

  private List<Diagnostic> of(Rule rule) {
    return found.stream().filter(finding -> finding.rule().equals(rule.id())).toList();
  }

  /** The findings of a rule that are not about the edited elements. */
  private List<Diagnostic> elsewhere(Rule rule) {
    Set<String> edited = part.ids();
    return of(rule).stream()
        .filter(finding -> !edited.contains(finding.subject().split("#", 2)[0]))
        .toList();
  }

  /** Whether none of some findings speaks of a place that may have moved. */
  private boolean areInPlace(List<Diagnostic> findings) {
    Set<String> places = new HashSet<>();
    for (Diagnostic finding : findings) {
      places.add(finding.span().file());
      finding.related().forEach(also -> places.add(also.span().file()));
    }
    return files.stream().noneMatch(places::contains);
  }
}
