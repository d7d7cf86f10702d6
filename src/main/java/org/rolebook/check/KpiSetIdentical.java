package org.rolebook.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/** Positions of an organisation that are measured by exactly the same KPIs, two or more. */
final class KpiSetIdentical implements Rule {

  @Override
  public String id() {
    return "kpi-set-identical";
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
    Names names = new Names(organisation);
    for (List<String> same : groups(kpis)) {
      Place place = new Place(same.get(0), "kpis");
      int count = kpis.ofPositions().getOrDefault(same.get(0), List.of()).size();
      List<SeeAlso> related =
          same.stream()
              .skip(1)
              .limit(1)
              .map(id -> findings.related(new Place(id, "kpis"), "related.same-kpis"))
              .toList();
      List<String> arguments =
          List.of(names.list(same.stream().map(names::title).toList()), String.valueOf(count));
      findings.report(place, "default", arguments, related);
    }
  }

  /** The positions that share their whole set with another one. */
  static List<String> positions(Kpis kpis) {
    return groups(kpis).stream().flatMap(Collection::stream).toList();
  }

  private static List<List<String>> groups(Kpis kpis) {
    Map<List<String>, List<String>> bySet = new LinkedHashMap<>();
    kpis.ofPositions()
        .forEach(
            (id, uses) -> {
              if (uses.size() > 1) {
                bySet.computeIfAbsent(set(kpis, uses), key -> new ArrayList<>()).add(id);
              }
            });
    return bySet.values().stream().filter(ids -> ids.size() > 1).toList();
  }

  private static List<String> set(Kpis kpis, List<KpiUse> uses) {
    TreeSet<String> set = new TreeSet<>();
    uses.forEach(use -> set.add(KpiText.identity(kpis, use)));
    List<String> whole = new ArrayList<>(set);
    whole.add(0, uses.get(0).organisation());
    return whole;
  }
}
