package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Term;
import org.rolebook.model.Unit;

/**
 * Another word for a term of the glossary: the definition says that the term is also called so, or
 * the settings name both. Each word is reported once for each file that uses it.
 */
final class TermInconsistent implements Rule {

  private static final String ID = "term-inconsistent";

  private static final Pattern ALSO =
      Pattern.compile("(?:也写作|又写作|又称|亦称|也称|也叫|又叫|旧称|曾称|俗称|also called )([^。；;，,.]+)");
  private static final Pattern AND = Pattern.compile("[、/]|(?<=\\S)[或和](?=\\S)| or | and ");
  private static final Pattern QUOTES = Pattern.compile("[“”\"「」]");

  /** Shorter words stand by chance across two others. */
  private static final int SHORTEST = 3;

  /** What decides which terms hold: the unit with its glossaries, and the words of the settings. */
  private record Vocabulary(String unit, List<String> words) {}

  @Override
  public String id() {
    return ID;
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
    Map<Vocabulary, Terms> terms = new HashMap<>();
    Map<Place, String> reported = new HashMap<>();
    String language = organisation.handbook().defaultLanguage();
    for (FieldText text : findings.texts()) {
      if (!text.owner().equals(Term.class) && OutsideBodies.isRunningText(text)) {
        String element = text.place().element();
        Terms all =
            terms.computeIfAbsent(
                new Vocabulary(text.unit(), findings.words(element)),
                wanted -> terms(organisation, wanted.unit()).with(wanted.words()));
        String words = Prose.words(text.text().byLanguage().getOrDefault(language, ""));
        for (String variant : all.variantsIn(words)) {
          if (reported.put(new Place(element, variant), variant) == null) {
            List<String> arguments = List.of(variant, all.termFor(variant));
            findings.report(text.place(), variant, "default", arguments, List.of());
          }
        }
      }
    }
  }

  private static Terms terms(Organisation organisation, String unit) {
    String language = organisation.handbook().defaultLanguage();
    Map<String, String> variants = new LinkedHashMap<>();
    for (Unit above : organisation.tree().upwards(unit)) {
      for (Term term : above.glossary()) {
        String name = text(term.term(), language);
        also(text(term.definition(), language))
            .forEach(variant -> variants.putIfAbsent(variant, name));
      }
    }
    return new Terms(variants);
  }

  private static List<String> also(String definition) {
    List<String> variants = new ArrayList<>();
    Matcher also = ALSO.matcher(definition);
    while (also.find()) {
      for (String variant : AND.split(QUOTES.matcher(also.group(1)).replaceAll(""), -1)) {
        if (variant.strip().length() >= SHORTEST) {
          variants.add(variant.strip());
        }
      }
    }
    return variants;
  }

  private static String text(@Nullable LocalizedText text, String language) {
    return text == null ? "" : text.byLanguage().getOrDefault(language, "");
  }
}
