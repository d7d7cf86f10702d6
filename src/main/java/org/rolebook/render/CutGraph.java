package org.rolebook.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Target;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.GraphPart;

/**
 * The reporting lines of a graph in which some units are one box each. A line to a position in such
 * a unit leads to its box; a unit reports to whom its head reports, or else the first of it whose
 * superior is outside.
 */
final class CutGraph implements Hierarchy {

  private final OrganisationGraph graph;
  private final UnitTree tree;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, String> unitOf = new HashMap<>();
  private final Map<String, List<ReportingLine>> upwards = new HashMap<>();
  private final Map<String, List<ReportingLine>> downwards = new HashMap<>();
  private final Set<String> members = new LinkedHashSet<>();

  CutGraph(Scope scope, GraphPart part) {
    this.graph = scope.organisation().graph();
    this.tree = scope.organisation().tree();
    Cards cards = new Cards(scope);
    part.closed().forEach(this::addUnit);
    part.positions().forEach(this::addLines);
    part.closed().forEach(unit -> addLine(unit, cards.head(unit)));
  }

  private void addUnit(Unit unit) {
    units.put(unit.id(), unit);
    tree.positionsBelow(unit.id()).forEach(held -> unitOf.put(held.id(), unit.id()));
  }

  private void addLines(Position position) {
    graph
        .superiorsOf(position.id())
        .forEach(line -> add(box(line.superior()), position.id(), line.dotted()));
    members.add(position.id());
  }

  private void addLine(Unit unit, @Nullable Target head) {
    boolean led = head != null && unit.id().equals(unitOf.get(head.id()));
    String superior = led && head != null ? graph.superiorOf(head.id()) : null;
    superior = superior == null ? outside(unit) : box(superior);
    if (superior != null) {
      add(superior, unit.id(), false);
    }
    members.add(unit.id());
  }

  /** The first superior outside of a unit; null if there is none. */
  private @Nullable String outside(Unit unit) {
    for (Position held : tree.positionsBelow(unit.id())) {
      String superior = graph.superiorOf(held.id());
      if (superior != null && !box(superior).equals(unit.id())) {
        return box(superior);
      }
    }
    return null;
  }

  private void add(String superior, String box, boolean dotted) {
    boolean known = superiorsOf(box).stream().anyMatch(line -> line.superior().equals(superior));
    if (!known && !superior.equals(box)) {
      ReportingLine line = new ReportingLine(superior, box, dotted);
      upwards.computeIfAbsent(box, id -> new ArrayList<>()).add(line);
      downwards.computeIfAbsent(superior, id -> new ArrayList<>()).add(line);
      members.add(superior);
    }
  }

  private String box(String position) {
    return unitOf.getOrDefault(position, position);
  }

  /** All boxes, superiors before those that name them. */
  Set<String> members() {
    return Collections.unmodifiableSet(members);
  }

  /** The unit that a box stands for; null for a position or external body. */
  @Nullable Unit unit(String box) {
    return units.get(box);
  }

  @Override
  public List<ReportingLine> superiorsOf(String id) {
    return upwards.getOrDefault(id, List.of());
  }

  @Override
  public List<ReportingLine> reportsOf(String id) {
    return downwards.getOrDefault(id, List.of());
  }
}
