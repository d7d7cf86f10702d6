package org.rolebook.check;

import java.util.Collection;
import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitKind;

/**
 * A position directly in an organisation that has departments, although it leads nobody there; an
 * organisation whose departments are outside bodies only; a position that does not state its
 * department where most others do.
 */
final class MissingDepartment implements Rule {

  private static final int ENOUGH = 3;
  private static final int SEVERAL = 2;

  @Override
  public String id() {
    return "missing-department";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Collection<Externals.Body> bodies = Externals.of(organisation).values();
    for (Unit root : organisation.tree().roots()) {
      List<Position> positions = new Completeness(organisation).positions(root);
      if (organisation.tree().childrenOf(root.id()).isEmpty()) {
        checkUndivided(root, bodies, positions.size(), names, findings);
      } else {
        positions.stream()
            .filter(position -> positions.size() >= ENOUGH)
            .filter(position -> isLost(organisation, root, position))
            .forEach(
                position ->
                    findings.report(
                        position.id(),
                        "title",
                        "default",
                        names.text(position.title()),
                        names.text(root.name())));
        checkStated(root, positions, names, findings);
      }
    }
  }

  /** Whether it stands beside the departments without belonging to the top of the organisation. */
  private static boolean isLost(Organisation organisation, Unit root, Position position) {
    if (!position.origin().unit().equals(root.id())
        || position.id().equals(Heads.of(organisation, root))) {
      return false;
    }
    String superior = organisation.graph().superiorOf(position.id());
    Position above = superior == null ? null : organisation.handbook().positions().get(superior);
    return superior == null
        ? organisation.graph().reportsOf(position.id()).isEmpty()
        : above != null && !above.origin().unit().equals(root.id());
  }

  /** Departments that are named but not described: then the positions belong to some of them. */
  private static void checkUndivided(
      Unit root, Collection<Externals.Body> bodies, int positions, Names names, Findings findings) {
    if (positions < ENOUGH || root.effectiveKind() != UnitKind.ORGANISATION) {
      return;
    }
    List<String> departments =
        bodies.stream()
            .filter(body -> body.unit().equals(root.id()))
            .map(body -> names.text(body.title()))
            .filter(name -> NameEndings.isUnit(name) && !NameEndings.isOutside(name))
            .toList();
    if (departments.size() >= SEVERAL) {
      findings.report(
          root.id(),
          "name",
          "all",
          names.text(root.name()),
          names.list(departments),
          String.valueOf(positions));
    }
  }

  private static void checkStated(
      Unit root, List<Position> positions, Names names, Findings findings) {
    List<Position> inside =
        positions.stream().filter(each -> !each.origin().unit().equals(root.id())).toList();
    long stated = inside.stream().filter(each -> each.department() != null).count();
    if (stated >= ENOUGH && Completeness.isMost(stated, inside.size())) {
      inside.stream()
          .filter(each -> each.department() == null)
          .forEach(
              each ->
                  findings.report(
                      each.id(),
                      "title",
                      "one",
                      names.text(each.title()),
                      String.valueOf(stated),
                      String.valueOf(inside.size())));
    }
  }
}
