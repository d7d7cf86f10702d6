package org.rolebook.check;

import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Words that touch upon an employee's pay, liability, employment or private life. */
final class LegalRisk implements Rule {

  private static final List<String> MATTERS = List.of("pay", "liability", "freedom");

  @Override
  public String id() {
    return "legal-risk";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (String matter : MATTERS) {
      check(matter, new WordFinder(WordList.named("legal-risk-" + matter)), organisation, findings);
    }
    for (FieldText text : findings.texts()) {
      List<String> added = findings.words(text.place().element());
      if (!added.isEmpty()) {
        check("word", new WordFinder(added), text, organisation, findings);
      }
    }
  }

  private static void check(
      String variant, WordFinder words, Organisation organisation, Findings findings) {
    findings.texts().forEach(text -> check(variant, words, text, organisation, findings));
  }

  private static void check(
      String variant,
      WordFinder words,
      FieldText field,
      Organisation organisation,
      Findings findings) {
    for (String word : words.all(new Names(organisation).text(field.text()))) {
      findings.report(field.place(), word, variant, List.of(word), List.of());
    }
  }
}
