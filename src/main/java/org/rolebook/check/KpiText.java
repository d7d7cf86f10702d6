package org.rolebook.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of KPIs brought to a form in which they can be compared. */
final class KpiText {

  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");

  private KpiText() {}

  /** The letters and digits of a text, in lower case. */
  static String key(String text) {
    return NOT_COMPARED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a KPI measures: its definition, or its name where there is none. */
  static String subject(Kpis kpis, KpiUse use) {
    String definition = key(kpis.text(use.kpi().definition()));
    return definition.isEmpty() ? key(use.name()) : definition;
  }

  /** What makes two KPIs one: the shared definition, or else name and definition. */
  static String identity(Kpis kpis, KpiUse use) {
    return use.shared() != null
        ? use.shared()
        : key(use.name()) + "|" + key(kpis.text(use.kpi().definition()));
  }
}
