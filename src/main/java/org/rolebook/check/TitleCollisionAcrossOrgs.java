package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Status;

/** The same title in several organisations of one handbook, once for each title. */
final class TitleCollisionAcrossOrgs implements Rule {

  private static final int MOST = 5;

  @Override
  public String id() {
    return "title-collision-across-orgs";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Map<String, List<Position>> bearers = new LinkedHashMap<>();
    for (Position position : organisation.handbook().positions().values()) {
      if (position.effectiveStatus() != Status.RETIRED) {
        bearers
            .computeIfAbsent(names.text(position.title()), title -> new ArrayList<>())
            .add(position);
      }
    }
    bearers.forEach((title, positions) -> check(organisation, title, positions, findings));
  }

  private static void check(
      Organisation organisation, String title, List<Position> positions, Findings findings) {
    Names names = new Names(organisation);
    Map<String, Position> firsts = new LinkedHashMap<>();
    for (Position position : positions) {
      firsts.putIfAbsent(organisation.tree().organisationOf(position.origin().unit()), position);
    }
    if (firsts.size() < 2) {
      return;
    }
    Set<String> roots = new LinkedHashSet<>();
    List<SeeAlso> others = new ArrayList<>();
    firsts.forEach(
        (root, position) -> {
          roots.add(names.title(root));
          others.add(
              findings.related(
                  new Place(position.id(), "title"), "related.same-title", names.title(root)));
        });
    findings.report(
        new Place(positions.get(0).id(), "title"),
        "default",
        List.of(title, String.valueOf(firsts.size()), names.list(roots)),
        others.stream().skip(1).limit(MOST).toList());
  }
}
