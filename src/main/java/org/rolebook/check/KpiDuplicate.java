package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * KPIs of different positions of an organisation that say the same, or nearly the same, without
 * being defined once. Positions with the same set of KPIs are the business of kpi-set-identical.
 */
final class KpiDuplicate implements Rule {

  private static final double NEAR = 0.8;
  private static final int LONG_ENOUGH = 6;

  @Override
  public String id() {
    return "kpi-duplicate";
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
    Set<String> told = new HashSet<>(KpiSetIdentical.positions(kpis));
    Map<String, List<KpiUse>> byOrganisation = new LinkedHashMap<>();
    kpis.statements()
        .filter(use -> !told.contains(use.element()))
        .forEach(
            use ->
                byOrganisation
                    .computeIfAbsent(use.organisation(), key -> new ArrayList<>())
                    .add(use));
    Names names = new Names(organisation);
    byOrganisation.values().forEach(uses -> check(kpis, uses, names, findings));
  }

  private static void check(Kpis kpis, List<KpiUse> uses, Names names, Findings findings) {
    Map<String, KpiUse> first = new HashMap<>();
    List<KpiUse> different = new ArrayList<>();
    NearTexts texts = new NearTexts(NEAR);
    for (KpiUse use : uses) {
      String subject = KpiText.subject(kpis, use);
      KpiUse same = first.putIfAbsent(subject, use);
      if (same != null) {
        report("default", use, same, names, findings);
      } else if (subject.length() >= LONG_ENOUGH) {
        different.add(use);
        texts.add(subject);
      }
    }
    texts
        .nearest()
        .forEach(
            (text, other) ->
                report("near", different.get(text), different.get(other), names, findings));
  }

  private static void report(
      String variant, KpiUse use, KpiUse other, Names names, Findings findings) {
    boolean sameName = KpiText.key(use.name()).equals(KpiText.key(other.name()));
    if (use.element().equals(other.element()) || (sameName && variant.equals("near"))) {
      return;
    }
    SeeAlso related = findings.related(other.place(), "related.same-kpi");
    List<String> arguments =
        List.of(use.name(), names.title(use.element()), names.title(other.element()), other.name());
    findings.report(use.place(), variant, arguments, List.of(related));
  }
}
