package org.rolebook.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.Organisation;
import org.rolebook.model.ReportingLine;

/**
 * Entries of a library that are taken by a position and its superior, by very many positions, or in
 * place of duties of a position's own.
 */
final class SharedDuties {

  private static final long MOST_POSITIONS = 4;
  private static final int FEWEST_FUNCTIONS = 3;

  private final Organisation organisation;
  private final Findings findings;
  private final Names names;
  private final Map<String, List<Duty>> positions;

  SharedDuties(Organisation organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
    this.names = new Names(organisation);
    this.positions = findings.duties().ofPositions();
  }

  void check() {
    positions.keySet().forEach(this::checkSuperiors);
    positions.forEach(this::checkFunctions);
    checkSpread();
  }

  private void checkSuperiors(String position) {
    for (ReportingLine line : organisation.graph().superiorsOf(position)) {
      Map<String, Duty> above = shared(line.superior());
      List<Duty> both =
          shared(position).entrySet().stream()
              .filter(entry -> above.containsKey(entry.getKey()))
              .map(Map.Entry::getValue)
              .filter(duty -> !CatchAll.is(duty))
              .toList();
      if (!line.dotted() && !both.isEmpty()) {
        Duty one = both.get(0);
        Duty other = above.get(one.shared());
        findings.hint(
            one.place(),
            null,
            "line",
            List.of(
                names.title(position),
                names.title(line.superior()),
                String.valueOf(both.size()),
                one.text()),
            other == null
                ? List.of()
                : List.of(findings.related(other.place(), "related.similar")));
      }
    }
  }

  private void checkFunctions(String position, List<Duty> duties) {
    String unit = new DutyOwners(organisation).unit(position);
    Set<String> functions =
        findings.duties().ofUnits().getOrDefault(unit, List.of()).stream()
            .map(duty -> String.valueOf(duty.shared()))
            .collect(Collectors.toSet());
    List<Duty> taken =
        duties.stream()
            .filter(duty -> duty.shared() != null && functions.contains(duty.shared()))
            .toList();
    if (taken.size() >= FEWEST_FUNCTIONS && taken.size() * 2 > duties.size()) {
      findings.hint(
          taken.get(0).place(),
          null,
          "functions",
          List.of(
              names.title(position),
              String.valueOf(duties.size()),
              String.valueOf(taken.size()),
              names.title(unit)),
          List.of());
    }
  }

  /** Reported where the entry is defined. */
  private void checkSpread() {
    Map<String, Integer> counts = new HashMap<>();
    for (String position : positions.keySet()) {
      shared(position).keySet().forEach(shared -> counts.merge(shared, 1, Integer::sum));
    }
    WrittenDuties.shared(organisation)
        .forEach((shared, duty) -> checkSpread(duty, counts.getOrDefault(shared, 0)));
  }

  private void checkSpread(Duty duty, int count) {
    BigDecimal most = findings.max(duty.place().element(), MOST_POSITIONS);
    if (BigDecimal.valueOf(count).compareTo(most) > 0) {
      List<String> arguments = List.of(duty.text(), String.valueOf(count));
      findings.hint(duty.place(), null, "widespread", arguments, List.of());
    }
  }

  private Map<String, Duty> shared(String position) {
    Map<String, Duty> shared = new LinkedHashMap<>();
    for (Duty duty : positions.getOrDefault(position, List.of())) {
      if (duty.shared() != null) {
        shared.putIfAbsent(duty.shared(), duty);
      }
    }
    return shared;
  }
}
