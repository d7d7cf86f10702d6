package org.rolebook.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Kpi;
import org.rolebook.model.Organisation;

/**
 * KPIs that leave open what would be counted: a position of which no KPI can be measured, a single
 * one that is not said to be a matter of judgement, and one that judges obedience or attitude.
 */
final class KpiNotMeasurable implements Rule {

  private final List<String> attitudes = WordList.named("attitudes");

  @Override
  public String id() {
    return "kpi-not-measurable";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Kpis kpis = new Kpis(organisation);
    KpiMeasure measure = new KpiMeasure(organisation);
    Names names = new Names(organisation);
    for (Map.Entry<String, List<KpiUse>> position : kpis.ofPositions().entrySet()) {
      List<KpiUse> uses = position.getValue();
      if (uses.stream().noneMatch(use -> isMeasurable(measure, use, findings))) {
        String title = names.title(position.getKey());
        findings.report(position.getKey(), "kpis", "all", title, String.valueOf(uses.size()));
      } else {
        uses.stream()
            .filter(use -> use.shared() == null)
            .forEach(use -> single(kpis, measure, use, findings));
      }
    }
    kpis.definitions().forEach(use -> single(kpis, measure, use, findings));
    kpis.statements().forEach(use -> attitude(kpis, use, findings));
  }

  private static boolean isMeasurable(KpiMeasure measure, KpiUse use, Findings findings) {
    return measure.isMeasurable(use.kpi(), findings.words(use.element()));
  }

  private static void single(Kpis kpis, KpiMeasure measure, KpiUse use, Findings findings) {
    List<String> words = findings.words(use.element());
    if (!KpiMeasure.isQualitative(use.kpi())
        && !kpis.holds(use, kpi -> measure.isMeasurable(kpi, words))) {
      findings.report(use.place(), "default", List.of(use.name()), List.of());
    }
  }

  private void attitude(Kpis kpis, KpiUse use, Findings findings) {
    Kpi kpi = use.kpi();
    if (kpi.target() != null || kpi.formula() != null || kpi.unit() != null) {
      return;
    }
    attitudes.stream()
        .filter(word -> (kpis.text(kpi.name()) + kpis.text(kpi.definition())).contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              Place place = use.field(kpis.text(kpi.name()).contains(word) ? "name" : "definition");
              findings.report(place, word, "attitude", List.of(use.name(), word), List.of());
            });
  }
}
