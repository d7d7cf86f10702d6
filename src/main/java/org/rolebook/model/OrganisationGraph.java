package org.rolebook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom, derived from the positions alone: the first superior is the solid line, all
 * further ones and {@code dottedLine} are dotted. References that lead nowhere make no line.
 */
public final class OrganisationGraph {

  /** What a position may report to. */
  public static final Set<TargetKind> SUPERIORS = Set.of(TargetKind.POSITION, TargetKind.EXTERNAL);

  private final List<ReportingLine> lines = new ArrayList<>();
  private final Map<String, Target> externals = new TreeMap<>();
  private final Map<String, List<ReportingLine>> upwards = new HashMap<>();
  private final Map<String, List<ReportingLine>> downwards = new HashMap<>();

  /** Draws the lines of a handbook. */
  public OrganisationGraph(Handbook handbook, UnitTree tree, ReferenceIndex index) {
    for (Unit root : tree.roots()) {
      tree.positionsBelow(root.id()).forEach(position -> addLines(position, index));
    }
  }

  /** Whether an edit may change a line, if the positions stay in their order. */
  static boolean isTouched(Handbook next, Edit edit) {
    return edit.touches(Set.of("reportsTo", "dottedLine"))
        || edit.redirects(
            next.positions().values().stream()
                .flatMap(position -> Stream.of(position.reportsTo(), position.dottedLine())));
  }

  /** All lines, in reading order of the subordinates. */
  public List<ReportingLine> lines() {
    return List.copyOf(lines);
  }

  /** The external bodies that somebody reports to, by id. */
  public Map<String, Target> externals() {
    return Collections.unmodifiableMap(externals);
  }

  /** The lines from a position to its superiors, the solid one first. */
  public List<ReportingLine> superiorsOf(String id) {
    return upwards.getOrDefault(id, List.of());
  }

  /** The lines to the direct subordinates of a position or external body, in reading order. */
  public List<ReportingLine> reportsOf(String id) {
    return downwards.getOrDefault(id, List.of());
  }

  /** The solid superior of a position; null at the top. */
  public @Nullable String superiorOf(String id) {
    return superiorsOf(id).stream()
        .filter(line -> !line.dotted())
        .map(ReportingLine::superior)
        .findFirst()
        .orElse(null);
  }

  /** The solid line from a position up to the top, nearest superior first; ends before a cycle. */
  public List<String> pathToTop(String id) {
    Set<String> path = new LinkedHashSet<>();
    String current = superiorOf(id);
    while (current != null && !current.equals(id) && path.add(current)) {
      current = superiorOf(current);
    }
    return List.copyOf(path);
  }

  private void addLines(Position position, ReferenceIndex index) {
    boolean dotted = false;
    for (Reference reference : position.reportsTo()) {
      dotted |= add(position, index, reference, dotted);
    }
    for (Reference reference : position.dottedLine()) {
      add(position, index, reference, true);
    }
  }

  private boolean add(
      Position position, ReferenceIndex index, Reference reference, boolean dotted) {
    Target target = index.find(position.origin().unit(), reference.written(), SUPERIORS);
    if (target == null || !SUPERIORS.contains(target.kind()) || known(position, target)) {
      return false;
    }
    if (target.kind() == TargetKind.EXTERNAL) {
      externals.putIfAbsent(target.id(), target);
    }
    ReportingLine line = new ReportingLine(target.id(), position.id(), dotted);
    lines.add(line);
    upwards.computeIfAbsent(position.id(), key -> new ArrayList<>(1)).add(line);
    downwards.computeIfAbsent(target.id(), key -> new ArrayList<>(1)).add(line);
    return true;
  }

  private boolean known(Position position, Target target) {
    return superiorsOf(position.id()).stream()
        .anyMatch(line -> line.superior().equals(target.id()));
  }
}
