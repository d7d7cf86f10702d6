package org.rolebook.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/**
 * A text of a position that names somebody as its superior who is not above it in the reporting
 * lines, or lets it direct a position that is not below it. Only a position that states a superior
 * can be contradicted.
 */
final class ReportingContradiction implements Rule {

  private static final Set<String> BARE = Set.copyOf(WordList.named("bare-titles"));

  @Override
  public String id() {
    return "reporting-contradiction";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    ReportingPhrases phrases = new ReportingPhrases(new KnownNames(organisation));
    Names names = new Names(organisation);
    Set<List<String>> seen = new HashSet<>();
    for (FieldText field : findings.texts()) {
      Position position = judged(organisation, field);
      if (position != null) {
        String root = organisation.tree().organisationOf(field.unit());
        for (ReportingPhrases.Claim claim : phrases.in(root, names.text(field.text()))) {
          Target target = target(organisation, field.unit(), claim.name());
          if (target != null
              && contradicts(organisation, position, target, claim)
              && seen.add(List.of(position.id(), target.id()))) {
            report(organisation, field.place(), position, target, claim, findings);
          }
        }
      }
    }
  }

  /** The position whose text it is, if it is in force and states a superior. */
  private static @Nullable Position judged(Organisation organisation, FieldText field) {
    Position position = organisation.handbook().positions().get(field.place().element());
    return position != null
            && MissingRequired.isInForce(position)
            && organisation.graph().superiorOf(position.id()) != null
        ? position
        : null;
  }

  private static @Nullable Target target(Organisation organisation, String unit, String name) {
    Target target = organisation.references().find(unit, name, OrganisationGraph.SUPERIORS);
    return target != null && OrganisationGraph.SUPERIORS.contains(target.kind()) ? target : null;
  }

  private static boolean contradicts(
      Organisation organisation, Position position, Target target, ReportingPhrases.Claim claim) {
    OrganisationGraph graph = organisation.graph();
    String id = target.id();
    if (id.equals(position.id())) {
      return false;
    }
    if (claim.kind() == ReportingPhrases.Kind.LEADS) {
      return target.kind() == TargetKind.POSITION
          && graph.superiorOf(id) != null
          && !isAbove(graph, position.id(), id);
    }
    return !isAbove(graph, id, position.id())
        && !isAbove(graph, position.id(), id)
        && (claim.kind() == ReportingPhrases.Kind.LED || isNear(organisation, position, target));
  }

  /** Whether one is above another, by lines of either kind. */
  private static boolean isAbove(OrganisationGraph graph, String one, String other) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(other));
    while (!open.isEmpty()) {
      for (ReportingLine line : graph.superiorsOf(open.pop())) {
        if (line.superior().equals(one)) {
          return true;
        }
        if (seen.add(line.superior())) {
          open.push(line.superior());
        }
      }
    }
    return false;
  }

  /** Whether somebody seems to lead the unit of a position: by statement or by title. */
  private static boolean isNear(Organisation organisation, Position position, Target target) {
    List<Unit> units = organisation.tree().upwards(position.origin().unit());
    if (target.kind() == TargetKind.POSITION) {
      return units.stream().anyMatch(unit -> target.id().equals(Heads.of(organisation, unit)));
    }
    Names names = new Names(organisation);
    String title = names.text(target.title()).toLowerCase(Locale.ROOT);
    return BARE.contains(title)
        || units.stream()
            .map(unit -> NameEndings.stem(names.text(unit.name())))
            .anyMatch(
                stem -> stem.length() > 1 && title.contains(stem) && NameEndings.isRole(title));
  }

  private static void report(
      Organisation organisation,
      Place place,
      Position position,
      Target target,
      ReportingPhrases.Claim claim,
      Findings findings) {
    Names names = new Names(organisation);
    String superior = organisation.graph().superiorOf(position.id());
    String own = names.title(position.id());
    String stated = superior == null ? "" : names.title(superior);
    String other = names.text(target.title());
    if (claim.kind() == ReportingPhrases.Kind.LEADS) {
      findings.report(place, claim.text(), "leads", List.of(own, other), List.of());
    } else {
      Place line = new Place(position.id(), Superiors.solidPath(organisation, position));
      SeeAlso related = findings.related(line, "related.reports-to", own, stated);
      findings.report(
          place, claim.text(), "default", List.of(own, other, stated), List.of(related));
    }
  }
}
