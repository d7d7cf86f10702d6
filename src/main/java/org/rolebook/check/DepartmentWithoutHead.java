package org.rolebook.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** A department with several positions that names no head, and in which nobody plainly leads. */
final class DepartmentWithoutHead implements Rule {

  private static final long FEWEST = 2;
  private static final long SMALLEST = 3;
  private static final Pattern DEPUTY =
      Regex.of("副|助理|代理|\\b(deputy|vice|assistant|acting)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "department-without-head";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Unit root : organisation.tree().roots()) {
      List<Unit> units = organisation.tree().unitsBelow(root.id());
      long all = units.stream().mapToLong(unit -> inForce(organisation, unit).size()).sum();
      if (all >= SMALLEST) {
        units.stream()
            .filter(unit -> !unit.id().equals(root.id()))
            .forEach(unit -> check(organisation, unit, findings));
      }
    }
  }

  private static void check(Organisation organisation, Unit unit, Findings findings) {
    List<Position> positions = inForce(organisation, unit);
    if (unit.head() == null
        && !findings.lacks(unit.id(), "head")
        && positions.size() >= findings.min(unit.id(), FEWEST).longValue()
        && !isLed(organisation, unit, positions)) {
      String name = new Names(organisation).text(unit.name());
      findings.report(unit.id(), "name", "default", name, String.valueOf(positions.size()));
    }
  }

  /** Whether others of the unit report to one of them, who is not only a deputy. */
  private static boolean isLed(Organisation organisation, Unit unit, List<Position> positions) {
    Names names = new Names(organisation);
    Set<String> leaders = new LinkedHashSet<>();
    for (Position position : positions) {
      String superior = organisation.graph().superiorOf(position.id());
      Position above = superior == null ? null : organisation.handbook().positions().get(superior);
      if (above != null && above.origin().unit().equals(unit.id())) {
        leaders.add(names.text(above.title()));
      }
    }
    return leaders.stream().anyMatch(title -> !DEPUTY.matcher(title).find());
  }

  private static List<Position> inForce(Organisation organisation, Unit unit) {
    return organisation.tree().positionsOf(unit.id()).stream()
        .filter(MissingRequired::isInForce)
        .toList();
  }
}
