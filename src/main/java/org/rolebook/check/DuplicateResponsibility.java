package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * The same duty written more than once in an organisation although it could be shared; and, as
 * hints, duties that are shared so that nobody can tell who answers for them.
 */
final class DuplicateResponsibility implements Rule {

  private record Said(String organisation, String text) {}

  @Override
  public String id() {
    return "duplicate-responsibility";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    DutyOwners owners = new DutyOwners(organisation);
    Map<Said, Duty> first = new HashMap<>();
    WrittenDuties.all(organisation, findings).stream()
        .filter(duty -> duty.shared() != null || owners.isFunction(duty))
        .forEach(duty -> first.putIfAbsent(said(duty, owners), duty));
    for (List<Duty> duties : findings.duties().ofPositions().values()) {
      Map<Said, Duty> own = new HashMap<>();
      for (Duty duty : duties) {
        if (!duty.text().isEmpty()) {
          check(duty, own, first, owners, findings);
        }
      }
    }
    new SharedDuties(organisation, findings).check();
    new CopiedDuties(organisation, findings).check();
  }

  private static void check(
      Duty duty, Map<Said, Duty> own, Map<Said, Duty> first, DutyOwners owners, Findings findings) {
    Said said = said(duty, owners);
    Duty twice = own.putIfAbsent(said, duty);
    if (twice != null) {
      report(duty, twice, "twice", owners, findings);
    } else if (duty.shared() == null) {
      Duty other = first.putIfAbsent(said, duty);
      if (other != null) {
        report(duty, other, variant(other, owners), owners, findings);
      }
    }
  }

  private static String variant(Duty other, DutyOwners owners) {
    if (other.shared() != null) {
      return "library";
    }
    return owners.isFunction(other) ? "function" : "default";
  }

  private static Said said(Duty duty, DutyOwners owners) {
    return new Said(owners.organisation(duty), Fragments.plain(duty.text()));
  }

  private static void report(
      Duty duty, Duty other, String variant, DutyOwners owners, Findings findings) {
    String id = String.valueOf(other.item().id());
    findings.report(
        duty.place(),
        variant,
        List.of(owners.name(other), id),
        List.of(findings.related(other.place(), "related.first")));
  }
}
