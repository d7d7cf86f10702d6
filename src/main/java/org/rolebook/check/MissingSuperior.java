package org.rolebook.check;

import java.util.HashSet;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** A position in force that reports to nobody and is not stated to head the organisation. */
final class MissingSuperior implements Rule {

  @Override
  public String id() {
    return "missing-superior";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Set<String> heads = heads(organisation);
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      if (MissingRequired.isInForce(position)
          && namesNobody(position)
          && !findings.lacks(position.id(), "reportsTo")
          && !heads.contains(position.id())) {
        findings.report(position.id(), "title", "default", names.text(position.title()));
      }
    }
  }

  /** References that lead nowhere count as stated: they have a finding of their own. */
  private static boolean namesNobody(Position position) {
    return position.reportsTo().isEmpty() && position.dottedLine().isEmpty();
  }

  private static Set<String> heads(Organisation organisation) {
    Set<String> heads = new HashSet<>();
    for (Unit root : organisation.tree().roots()) {
      String head = Heads.of(organisation, root);
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }
}
