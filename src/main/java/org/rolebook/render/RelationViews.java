package org.rolebook.render;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Career;
import org.rolebook.model.DeclaredReferences;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.TargetKind;
import org.rolebook.render.view.Declared;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Relations;

/** Whom a position has to do with. */
final class RelationViews {

  /** Largest number of colleagues that are named. */
  static final int LARGEST = 50;

  private final Scope scope;
  private final OrganisationGraph graph;
  private final Links links;

  RelationViews(Scope scope) {
    this.scope = scope;
    this.graph = scope.organisation().graph();
    this.links = scope.links();
  }

  Relations of(Position position) {
    String id = position.id();
    String unit = position.origin().unit();
    String superior = graph.superiorOf(id);
    List<String> colleagues = colleagues(id, superior);
    Career career = position.career();
    return new Relations(
        superior == null ? null : links.person(superior),
        superiors(id),
        graph.pathToTop(id).stream().map(links::person).toList(),
        colleagues.stream().limit(LARGEST).map(links::person).toList(),
        Math.max(0, colleagues.size() - LARGEST),
        reports(id, false),
        reports(id, true),
        declared(unit, position.directReports()),
        declared(unit, position.supervises()),
        declared(unit, position.supervisedBy()),
        links.to(unit, position.collaboratesWith(), kinds(Position.class, "collaboratesWith")),
        new RelationMaps(scope, position).map(),
        career == null ? List.of() : links.to(unit, career.from(), kinds(Career.class, "from")),
        career == null ? List.of() : links.to(unit, career.to(), kinds(Career.class, "to")));
  }

  /** The other positions with the same superior by the solid line. */
  private List<String> colleagues(String id, @Nullable String superior) {
    if (superior == null) {
      return List.of();
    }
    return graph.reportsOf(superior).stream()
        .filter(line -> !line.dotted())
        .map(ReportingLine::subordinate)
        .filter(other -> !other.equals(id))
        .toList();
  }

  private List<Link> superiors(String id) {
    return graph.superiorsOf(id).stream()
        .filter(ReportingLine::dotted)
        .map(line -> links.person(line.superior()))
        .toList();
  }

  private List<Link> reports(String id, boolean dotted) {
    return graph.reportsOf(id).stream()
        .filter(line -> line.dotted() == dotted)
        .map(line -> links.person(line.subordinate()))
        .toList();
  }

  private static Set<TargetKind> kinds(Class<? extends Record> owner, String key) {
    return ReferenceKinds.of(owner, key);
  }

  private @Nullable Declared declared(String unit, @Nullable DeclaredReferences stated) {
    if (stated == null) {
      return null;
    }
    Set<TargetKind> kinds = kinds(DeclaredReferences.class, "references");
    return new Declared(links.to(unit, stated.references(), kinds));
  }
}
