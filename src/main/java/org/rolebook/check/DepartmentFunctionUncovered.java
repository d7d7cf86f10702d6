package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * A function of a unit of whose words less than {@code min} per cent stand in the duties of the
 * positions below the unit. Whoever says the same in other words is not recognised, so the rule
 * looks only where it is asked to.
 */
final class DepartmentFunctionUncovered implements Rule {

  private static final long LEAST = 25;
  private static final int HUNDRED = 100;

  @Override
  public String id() {
    return "department-function-uncovered";
  }

  @Override
  public Severity severity() {
    return Severity.OFF;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Unit unit : organisation.handbook().units().values()) {
      List<Duty> functions = findings.duties().ofUnits().getOrDefault(unit.id(), List.of());
      Set<String> said = functions.isEmpty() ? Set.of() : said(organisation, unit, findings);
      if (!said.isEmpty()) {
        functions.forEach(function -> check(function, said, findings));
      }
    }
  }

  private static Set<String> said(Organisation organisation, Unit unit, Findings findings) {
    Set<String> said = new HashSet<>();
    organisation.tree().positionsBelow(unit.id()).stream()
        .filter(MissingRequired::isInForce)
        .flatMap(position -> texts(organisation, position, findings))
        .forEach(text -> said.addAll(Fragments.pairs(text)));
    return said;
  }

  private static Stream<String> texts(
      Organisation organisation, Position position, Findings findings) {
    Names names = new Names(organisation);
    Stream<String> own = Stream.ofNullable(position.summary()).map(names::text);
    return Stream.concat(
        own,
        findings.duties().ofPositions().getOrDefault(position.id(), List.of()).stream()
            .map(Duty::text));
  }

  private static void check(Duty function, Set<String> said, Findings findings) {
    Set<String> pairs = Fragments.pairs(function.text());
    long found = pairs.stream().filter(said::contains).count();
    long covered = pairs.isEmpty() ? HUNDRED : found * HUNDRED / pairs.size();
    if (covered < findings.min(function.place().element(), LEAST).doubleValue()
        && !CatchAll.is(function)) {
      findings.report(function.place(), "default", List.of(String.valueOf(covered)), List.of());
    }
  }
}
