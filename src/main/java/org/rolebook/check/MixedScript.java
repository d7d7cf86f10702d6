package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * Traditional characters in a text whose language is written in simplified ones, or the reverse;
 * the tag of the language tells which. One finding for each file, language and script.
 */
final class MixedScript implements Rule {

  private static final int MOST_SHOWN = 6;

  /** Where the first character of the other script stands in a file, and which there are. */
  private record Strangers(FieldText first, Set<String> characters) {}

  @Override
  public String id() {
    return "mixed-script";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    HanScript script = HanScript.get();
    Names names = new Names(organisation);
    for (String language : organisation.handbook().settings().publishedLanguages()) {
      if (language.startsWith("zh")) {
        boolean traditional = isTraditional(language);
        IntPredicate isStrange = traditional ? script::isSimplified : script::isTraditional;
        String variant = traditional ? "simplified" : "traditional";
        strangers(language, isStrange, findings)
            .values()
            .forEach(found -> report(found, variant, names, findings));
      }
    }
  }

  private static boolean isTraditional(String language) {
    return language.matches("zh-(.*-)?(Hant|TW|HK|MO)(-.*)?") && !language.contains("Hans");
  }

  private static Map<String, Strangers> strangers(
      String language, IntPredicate isStrange, Findings findings) {
    Map<String, Strangers> byElement = new LinkedHashMap<>();
    for (FieldText text : findings.texts()) {
      String written = text.text().byLanguage().getOrDefault(language, "");
      if (written.chars().anyMatch(isStrange)) {
        Strangers found =
            byElement.computeIfAbsent(
                text.place().element(), id -> new Strangers(text, new LinkedHashSet<>()));
        String allowed = String.join("", findings.words(text.place().element()));
        written
            .chars()
            .filter(isStrange)
            .filter(each -> allowed.indexOf(each) < 0)
            .forEach(each -> found.characters().add(Character.toString(each)));
      }
    }
    return byElement;
  }

  private static void report(Strangers found, String variant, Names names, Findings findings) {
    if (!found.characters().isEmpty()) {
      List<String> all = new ArrayList<>(found.characters());
      String shown = names.list(all.subList(0, Math.min(MOST_SHOWN, all.size())));
      List<String> arguments = List.of(shown, String.valueOf(all.size()));
      findings.report(found.first().place(), all.get(0), variant, arguments, List.of());
    }
  }
}
