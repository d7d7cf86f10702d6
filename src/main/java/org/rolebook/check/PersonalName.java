package org.rolebook.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Acknowledgement;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * A person where a position is meant. Only names of positions, units and outside bodies and those
 * who sign are judged, for in running text too many words look like names; the words of the
 * settings are looked for everywhere.
 */
final class PersonalName implements Rule {

  private static final String ID = "personal-name";
  private static final Set<Class<? extends Record>> OWNERS =
      Set.of(Position.class, Unit.class, ExternalBody.class, Acknowledgement.class);
  private static final Set<String> KEYS = Set.of("title", "name", "aliases", "signatories");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    PersonNames persons = new PersonNames();
    for (FieldText text : findings.texts()) {
      List<String> words = findings.words(text.place().element());
      for (String written : text.text().byLanguage().values()) {
        if (OWNERS.contains(text.owner()) && KEYS.contains(text.key())) {
          report(text.place(), "address", persons.addressIn(written), findings);
          report(text.place(), "name", persons.nameIn(written), findings);
        }
        words.stream()
            .filter(word -> !word.isEmpty() && written.contains(word))
            .forEach(word -> report(text.place(), "word", word, findings));
      }
    }
  }

  private static void report(
      Place place, String variant, @Nullable String piece, Findings findings) {
    if (piece != null) {
      findings.report(place, piece, variant, List.of(piece), List.of());
    }
  }
}
