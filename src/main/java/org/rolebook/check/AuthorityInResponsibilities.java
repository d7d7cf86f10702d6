package org.rolebook.check;

import java.util.List;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A right that stands among the duties, told by words such as 有权 or 审批权. */
final class AuthorityInResponsibilities implements Rule {

  @Override
  public String id() {
    return "authority-in-responsibilities";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    WordFinder.Finders words = WordFinder.of("authority-words", findings);
    for (Duty duty : WrittenDuties.ofPositions(organisation, findings)) {
      String word = words.at(duty.place().element()).first(duty.text());
      if (word != null) {
        findings.report(duty.place(), word, "default", List.of(word), List.of());
      }
    }
  }
}
