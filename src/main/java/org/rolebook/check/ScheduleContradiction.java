package org.rolebook.check;

import java.util.List;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;

/** A page or position that grants one day off in a week in one place and two in another. */
final class ScheduleContradiction implements Rule {

  @Override
  public String id() {
    return "schedule-contradiction";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Handbook handbook = organisation.handbook();
    handbook.pages().keySet().forEach(id -> check(organisation, id, findings));
    handbook.positions().values().stream()
        .filter(MissingRequired::isInForce)
        .forEach(position -> check(organisation, position.id(), findings));
  }

  private static void check(Organisation organisation, String element, Findings findings) {
    List<RestDays.Said> said = RestDays.of(organisation, element);
    said.stream()
        .filter(later -> later.days() != said.get(0).days())
        .findFirst()
        .ifPresent(later -> report(said.get(0), later, findings));
  }

  private static void report(RestDays.Said first, RestDays.Said later, Findings findings) {
    List<String> arguments =
        List.of(
            later.piece(),
            String.valueOf(later.days()),
            first.piece(),
            String.valueOf(first.days()));
    List<SeeAlso> related = List.of(findings.related(first.place(), "related.first"));
    findings.report(later.place(), later.piece(), "default", arguments, related);
  }
}
