package org.rolebook.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/**
 * A company by its full legal name, or a word of the settings, in a handbook that is to name none.
 * The organisation's own name is fine.
 */
final class BrandOrCompanyName implements Rule {

  private static final Pattern COMPANY =
      Regex.of(
          "[\\u4E00-\\u9FA5A-Za-z0-9（）()]{2,20}?"
              + "(?:有限责任公司|股份有限公司|有限公司|股份公司|集团公司)"
              + "|(?:[A-Z][\\w&-]*,? ){1,4}(?:Inc|Ltd|LLC|GmbH|Corp|Co)\\b");

  /** One of these stands in every name of a company. */
  private static final List<String> MARKS =
      List.of("公司", "Inc", "Ltd", "LLC", "GmbH", "Corp", "Co");

  @Override
  public String id() {
    return "brand-or-company-name";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<String, Set<String>> own = new HashMap<>();
    for (FieldText text : findings.texts()) {
      String root = organisation.tree().organisationOf(text.unit());
      Set<String> names = own.computeIfAbsent(root, id -> names(organisation, id));
      List<String> words = findings.words(text.place().element());
      for (String written : text.text().byLanguage().values()) {
        checkCompanies(text, written, names, findings);
        words.stream()
            .filter(word -> !word.isEmpty() && written.contains(word))
            .forEach(word -> report(text.place(), "word", word, findings));
      }
    }
  }

  private static void checkCompanies(
      FieldText text, String written, Set<String> own, Findings findings) {
    if (MARKS.stream().noneMatch(written::contains)) {
      return;
    }
    Matcher company = COMPANY.matcher(written);
    while (company.find()) {
      String name = company.group();
      if (own.stream().noneMatch(name::endsWith)) {
        report(text.place(), "company", name, findings);
      }
    }
  }

  private static void report(Place place, String variant, String piece, Findings findings) {
    findings.report(place, piece, variant, List.of(piece), List.of());
  }

  private static Set<String> names(Organisation organisation, String root) {
    Set<String> names = new HashSet<>();
    Unit unit = organisation.handbook().units().get(root);
    if (unit != null) {
      names.addAll(unit.name().byLanguage().values());
      unit.aliases().forEach(alias -> names.addAll(alias.byLanguage().values()));
    }
    return names;
  }
}
