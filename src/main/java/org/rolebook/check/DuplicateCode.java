package org.rolebook.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.NaturalOrder;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** A code that an earlier position (by id, in natural order) of the organisation already has. */
final class DuplicateCode implements Rule {

  private record Code(String organisation, String code) {}

  @Override
  public String id() {
    return "duplicate-code";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return field.equals("code");
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<Code, Position> first = new HashMap<>();
    List<Position> inOrder =
        organisation.handbook().positions().values().stream()
            .sorted(Comparator.comparing(Position::id, new NaturalOrder()))
            .toList();
    for (Position position : inOrder) {
      String code = position.code();
      if (code != null) {
        String root = organisation.tree().organisationOf(position.origin().unit());
        Position other = first.putIfAbsent(new Code(root, code), position);
        if (other != null) {
          report(position, code, other, new Names(organisation), findings);
        }
      }
    }
  }

  private static void report(
      Position position, String code, Position other, Names names, Findings findings) {
    findings.report(
        new Place(position.id(), "code"),
        "default",
        List.of(code, names.text(other.title())),
        List.of(findings.related(new Place(other.id(), "code"), "related.first")));
  }
}
