package org.rolebook.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Authority;
import org.rolebook.model.Library;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * An authority that is written in several positions of an organisation, or that more than {@code
 * max} positions share.
 */
final class DuplicateAuthority implements Rule {

  private static final long MOST_POSITIONS = 4;

  private record Said(String organisation, String text) {}

  @Override
  public String id() {
    return "duplicate-authority";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<Said, Held> first = new HashMap<>();
    Map<String, Integer> holders = new LinkedHashMap<>();
    for (Position position : organisation.handbook().positions().values()) {
      for (Held held : Held.of(organisation, position)) {
        if (held.shared() != null) {
          holders.merge(held.shared(), 1, Integer::sum);
        } else if (!held.text().isEmpty()) {
          checkOwn(organisation, position, held, first, findings);
        }
      }
    }
    for (Unit unit : organisation.handbook().units().values()) {
      checkShared(organisation, unit, holders, findings);
    }
  }

  private static void checkOwn(
      Organisation organisation,
      Position position,
      Held held,
      Map<Said, Held> first,
      Findings findings) {
    String root = organisation.tree().organisationOf(position.origin().unit());
    Held other = first.putIfAbsent(new Said(root, Fragments.plain(held.text())), held);
    if (other != null) {
      findings.report(
          held.place(),
          "default",
          List.of(new Names(organisation).title(other.place().element())),
          List.of(findings.related(other.place(), "related.first")));
    }
  }

  private static void checkShared(
      Organisation organisation, Unit unit, Map<String, Integer> holders, Findings findings) {
    Library library = unit.library();
    List<Authority> shared = library == null ? List.of() : library.authorities();
    for (int i = 0; i < shared.size(); i++) {
      Authority authority = shared.get(i);
      String count = String.valueOf(holders.getOrDefault(unit.id() + "#" + authority.id(), 0));
      if (authority.text() != null
          && findings.max(unit.id(), MOST_POSITIONS).compareTo(new BigDecimal(count)) < 0) {
        findings.report(
            new Place(unit.id(), "library.authorities[" + i + "]"),
            "widespread",
            List.of(new Names(organisation).text(authority.text()), count),
            List.of());
      }
    }
  }
}
