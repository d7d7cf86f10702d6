package org.rolebook.check;

import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** A heading in a text with nothing below it, neither text nor a deeper heading. */
final class EmptySection implements Rule {

  @Override
  public String id() {
    return "empty-section";
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
    String language = organisation.handbook().defaultLanguage();
    for (FieldText text : findings.texts()) {
      String written = text.text().byLanguage().getOrDefault(language, "");
      if (written.indexOf('#') >= 0 || written.indexOf('\n') >= 0) {
        check(text.place(), Section.of(written), findings);
      }
    }
  }

  private static void check(Place place, List<Section> sections, Findings findings) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean isLast = i + 1 == sections.size();
      if (section.empty() && (isLast || sections.get(i + 1).level() <= section.level())) {
        String heading = section.heading();
        findings.report(place, heading, "default", List.of(section.words()), List.of());
      }
    }
  }
}
