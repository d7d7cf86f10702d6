package org.rolebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * Positions that report to each other in a circle of solid lines. Since a position has one solid
 * superior at most, walking up from each position once finds every circle once.
 */
final class ReportingCycle implements Rule {

  @Override
  public String id() {
    return "reporting-cycle";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return Set.of("reportsTo", "dottedLine").contains(field) || Edit.NAMES.contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (String id : organisation.handbook().positions().keySet()) {
      List<String> cycle = cycleAbove(id, organisation, seen);
      if (!cycle.isEmpty()) {
        report(cycle, organisation, findings);
      }
    }
  }

  /** The new circle that is reached by walking up, beginning at its smallest id; or empty. */
  private static List<String> cycleAbove(String id, Organisation organisation, Set<String> seen) {
    Set<String> path = new LinkedHashSet<>();
    String current = id;
    while (current != null && seen.add(current)) {
      path.add(current);
      current = organisation.graph().superiorOf(current);
    }
    if (current == null || !path.contains(current)) {
      return List.of();
    }
    List<String> steps = new ArrayList<>(path);
    List<String> cycle = new ArrayList<>(steps.subList(steps.indexOf(current), steps.size()));
    Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
    return cycle;
  }

  private static void report(List<String> cycle, Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    String path =
        Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
            .map(names::title)
            .collect(Collectors.joining(" → "));
    List<SeeAlso> steps = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      String superior = names.title(cycle.get((i + 1) % cycle.size()));
      Place place = solidLine(cycle.get(i), organisation);
      steps.add(findings.related(place, "related.reports-to", names.title(cycle.get(i)), superior));
    }
    Place first = solidLine(cycle.get(0), organisation);
    if (cycle.size() == 1) {
      findings.report(first, "self", List.of(names.title(cycle.get(0))), List.of());
      return;
    }
    findings.report(first, "default", List.of(path), steps);
  }

  /** The reference that makes the solid line of a position. */
  private static Place solidLine(String id, Organisation organisation) {
    Position position = organisation.handbook().positions().get(id);
    return new Place(id, position == null ? "" : Superiors.solidPath(organisation, position));
  }
}
