package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Metric;
import org.rolebook.model.Organisation;
import org.rolebook.model.Term;

/**
 * An abbreviation in capitals that an organisation uses and explains nowhere: neither in a glossary
 * or among its metrics nor in brackets. Each is reported once for an organisation.
 */
final class UnexplainedAbbreviation implements Rule {

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![A-Za-z0-9_./+-])[A-Z][A-Z0-9]{1,5}(?![A-Za-z0-9_+/-])");
  private static final Pattern EXPLAINED =
      Pattern.compile("[（(]([A-Z][A-Z0-9]{1,5})[)）]|([A-Z][A-Z0-9]{1,5})[（(]");
  private static final Set<Class<? extends Record>> EXPLAINING =
      Set.of(Term.class, Metric.class, ExternalBody.class);

  private record Use(String organisation, String abbreviation) {}

  @Override
  public String id() {
    return "unexplained-abbreviation";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    String language = organisation.handbook().defaultLanguage();
    Set<String> common = new HashSet<>(WordList.named("abbreviations"));
    Map<Use, List<Place>> uses = new LinkedHashMap<>();
    Map<String, Set<String>> explained = new HashMap<>();
    for (FieldText text : findings.texts()) {
      String words = Prose.words(text.text().byLanguage().getOrDefault(language, ""));
      String root = organisation.tree().organisationOf(text.unit());
      Set<String> known = explained.computeIfAbsent(root, id -> new HashSet<>());
      if (EXPLAINING.contains(text.owner())) {
        known.addAll(abbreviations(words));
      } else {
        known.addAll(explainedIn(words));
        Set<String> used = abbreviations(words);
        used.removeAll(common);
        used.removeAll(findings.words(text.place().element()));
        used.forEach(each -> add(uses, new Use(root, each), text.place()));
      }
    }
    codes(organisation, explained);
    uses.forEach(
        (use, places) -> {
          if (!explained.getOrDefault(use.organisation(), Set.of()).contains(use.abbreviation())) {
            List<String> arguments = List.of(use.abbreviation(), String.valueOf(places.size()));
            findings.report(places.get(0), use.abbreviation(), "default", arguments, List.of());
          }
        });
  }

  private static void add(Map<Use, List<Place>> uses, Use use, Place place) {
    uses.computeIfAbsent(use, key -> new ArrayList<>()).add(place);
  }

  private static void codes(Organisation organisation, Map<String, Set<String>> explained) {
    organisation
        .handbook()
        .units()
        .forEach(
            (id, unit) -> {
              String root = organisation.tree().organisationOf(id);
              for (Metric metric : unit.metrics()) {
                if (metric.code() != null) {
                  explained.computeIfAbsent(root, key -> new HashSet<>()).add(metric.code());
                }
              }
            });
  }

  private static Set<String> abbreviations(String words) {
    Set<String> found = new LinkedHashSet<>();
    Matcher abbreviation = ABBREVIATION.matcher(words);
    while (abbreviation.find()) {
      found.add(abbreviation.group());
    }
    return found;
  }

  private static Set<String> explainedIn(String words) {
    Set<String> found = new HashSet<>();
    Matcher explained = EXPLAINED.matcher(words);
    while (explained.find()) {
      found.add(explained.group(1) == null ? explained.group(2) : explained.group(1));
    }
    return found;
  }
}
