package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Term;
import org.rolebook.model.Unit;

/**
 * A term of a glossary that no text of the unit or of one below it uses. Of a term that names two
 * things, one is enough.
 */
final class GlossaryTermUnused implements Rule {

  private static final Pattern PARTS = Pattern.compile("[、/（）()]|(?<=\\S)[与和](?=\\S)");

  private record Entry(Place place, String term, List<String> parts) {

    boolean isIn(String text) {
      return parts.stream().anyMatch(text::contains);
    }
  }

  @Override
  public String id() {
    return "glossary-term-unused";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<String, List<Entry>> unused = unused(organisation);
    Map<String, List<String>> upwards = new HashMap<>();
    for (FieldText text : findings.texts()) {
      if (!text.owner().equals(Term.class)) {
        String written = String.join("\n", text.text().byLanguage().values());
        upwards
            .computeIfAbsent(text.unit(), unit -> idsUpwards(organisation, unit))
            .forEach(
                unit ->
                    unused
                        .getOrDefault(unit, new ArrayList<>())
                        .removeIf(entry -> entry.isIn(written)));
      }
    }
    unused.values().stream().flatMap(List::stream).forEach(entry -> report(entry, findings));
  }

  private static void report(Entry entry, Findings findings) {
    findings.report(entry.place(), "default", List.of(entry.term()), List.of());
  }

  private static List<String> idsUpwards(Organisation organisation, String unit) {
    return organisation.tree().upwards(unit).stream().map(Unit::id).toList();
  }

  private static Map<String, List<Entry>> unused(Organisation organisation) {
    String language = organisation.handbook().defaultLanguage();
    Map<String, List<Entry>> unused = new HashMap<>();
    for (Unit unit : organisation.handbook().units().values()) {
      for (int i = 0; i < unit.glossary().size(); i++) {
        LocalizedText term = unit.glossary().get(i).term();
        String name = term == null ? "" : term.byLanguage().getOrDefault(language, "");
        List<String> parts =
            PARTS.splitAsStream(name).map(String::strip).filter(p -> !p.isEmpty()).toList();
        if (!parts.isEmpty()) {
          Place place = new Place(unit.id(), "glossary[" + i + "].term");
          unused
              .computeIfAbsent(unit.id(), id -> new ArrayList<>())
              .add(new Entry(place, name, parts));
        }
      }
    }
    return unused;
  }
}
