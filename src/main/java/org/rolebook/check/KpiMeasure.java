package org.rolebook.check;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Measure;
import org.rolebook.model.Organisation;

/** Judges by what a KPI says whether and how it can be measured. */
final class KpiMeasure {

  /** Endings of quantities; the words around them that are none are kept out. */
  private static final Pattern QUANTITY =
      Regex.of(
          "\\d|[%％‰]|(?<!效)率|(?<![质尽力能衡考测重])量(?![化力])|[额](?!外)"
              + "|(?<=[人次天件单分总份票家户条篇度指])数(?!据)|比例|占比|比重|(?:满意|完成|达成|知名)度|成本|利润|收入|产值"
              + "|时长|[几多]次|(?i:\\b(?:rate|number|count|percent|percentage|share|ratio|revenue"
              + "|cost|profit|sales|volume|hours|days|score)\\b)");

  private static final Pattern RELATION = Regex.of("[÷×/]|除以|之比|与.+的比|divided by");
  private static final Pattern PERCENT = Regex.of("[%％‰率比]|percent");
  private static final Pattern DIGIT = Regex.of("\\d");

  private final Names names;

  KpiMeasure(Organisation organisation) {
    this.names = new Names(organisation);
  }

  /** Whether the author says that it is judged, not counted. */
  static boolean isQualitative(Kpi kpi) {
    return kpi.measure() == Measure.QUALITATIVE && kpi.target() == null && kpi.formula() == null;
  }

  /**
   * Whether there is a number, a formula, a unit or a thing that can be counted.
   *
   * @param words further things that can be counted
   */
  boolean isMeasurable(Kpi kpi, Collection<String> words) {
    if (kpi.target() != null || kpi.formula() != null || kpi.unit() != null) {
      return true;
    }
    return kpi.measure() != Measure.QUALITATIVE
        && (says(kpi.name(), QUANTITY)
            || says(kpi.definition(), QUANTITY)
            || words.stream().anyMatch(word -> says(kpi, word)));
  }

  /** Whether it says how much is wanted. */
  boolean hasTarget(Kpi kpi) {
    return kpi.target() != null || says(kpi.name(), DIGIT) || says(kpi.definition(), DIGIT);
  }

  /** Whether counting alone does not give its value: it has no unit, or that of a proportion. */
  boolean needsFormula(Kpi kpi) {
    LocalizedText unit = kpi.unit() != null ? kpi.unit() : kpi.target();
    return !isQualitative(kpi) && (unit == null || says(unit, PERCENT));
  }

  /** Whether it says how its value is worked out. */
  boolean hasFormula(Kpi kpi) {
    return kpi.formula() != null || says(kpi.definition(), RELATION);
  }

  private boolean says(@Nullable LocalizedText text, Pattern pattern) {
    return text != null && pattern.matcher(names.text(text)).find();
  }

  private boolean says(Kpi kpi, String word) {
    return says(kpi.name(), word) || says(kpi.definition(), word);
  }

  private boolean says(@Nullable LocalizedText text, String word) {
    return text != null && names.text(text).contains(word);
  }
}
