package org.rolebook.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.DeclaredReferences;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;

/**
 * Stated subordinates and supervisors that contradict the reporting lines: somebody is stated
 * without such a line, or left out in spite of a solid one. Dotted lines may be stated.
 */
final class SubordinateMismatch implements Rule {

  @Override
  public String id() {
    return "subordinate-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Position position : organisation.handbook().positions().values()) {
      if (MissingRequired.isInForce(position)) {
        check(organisation, position, findings);
      }
    }
  }

  private static void check(Organisation organisation, Position position, Findings findings) {
    OrganisationGraph graph = organisation.graph();
    String id = position.id();
    Set<String> reports = subordinates(graph.reportsOf(id), true);
    Set<String> solid = subordinates(graph.reportsOf(id), false);
    solid.removeIf(report -> isRetired(organisation, report));
    StatedRelation relation = new StatedRelation(organisation, position, findings);

    DeclaredReferences direct = position.directReports();
    if (direct != null) {
      relation.check(new StatedRelation.Claim("directReports", "", direct, reports, solid));
      relation.checkUnits("directReports", direct, reports);
    }
    DeclaredReferences supervised = position.supervises();
    if (supervised != null) {
      Set<String> below = below(graph, id);
      relation.check(
          new StatedRelation.Claim("supervises", "supervises-", supervised, below, solid));
    }
    DeclaredReferences supervisors = position.supervisedBy();
    if (supervisors != null) {
      relation.check(
          new StatedRelation.Claim(
              "supervisedBy",
              "supervised-by-",
              supervisors,
              above(graph, id),
              superiors(graph.superiorsOf(id), false)));
    }
  }

  private static boolean isRetired(Organisation organisation, String id) {
    Position position = organisation.handbook().positions().get(id);
    return position != null && !MissingRequired.isInForce(position);
  }

  private static Set<String> subordinates(List<ReportingLine> lines, boolean dottedToo) {
    return lines.stream()
        .filter(line -> dottedToo || !line.dotted())
        .map(ReportingLine::subordinate)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> superiors(List<ReportingLine> lines, boolean dottedToo) {
    return lines.stream()
        .filter(line -> dottedToo || !line.dotted())
        .map(ReportingLine::superior)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Everybody below a position, by lines of either kind. */
  private static Set<String> below(OrganisationGraph graph, String id) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      for (String report : subordinates(graph.reportsOf(open.pop()), true)) {
        if (found.add(report)) {
          open.push(report);
        }
      }
    }
    return found;
  }

  private static Set<String> above(OrganisationGraph graph, String id) {
    Set<String> found = superiors(graph.superiorsOf(id), true);
    found.addAll(graph.pathToTop(id));
    return found;
  }
}
