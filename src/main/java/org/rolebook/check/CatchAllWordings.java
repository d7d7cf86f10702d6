package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Organisation;

/** Organisations in which “other tasks” is put in several ways instead of once for all. */
final class CatchAllWordings {

  private static final int FEWEST = 3;

  private final Organisation organisation;
  private final Findings findings;

  CatchAllWordings(Organisation organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
  }

  void check() {
    DutyOwners owners = new DutyOwners(organisation);
    Map<String, List<Duty>> found = new LinkedHashMap<>();
    for (List<Duty> duties : findings.duties().ofPositions().values()) {
      duties.stream()
          .filter(CatchAll::is)
          .findFirst()
          .ifPresent(
              duty ->
                  found
                      .computeIfAbsent(owners.organisation(duty), key -> new ArrayList<>())
                      .add(duty));
    }
    found.forEach(this::check);
  }

  private void check(String root, List<Duty> duties) {
    List<String> wordings =
        duties.stream().map(duty -> Fragments.plain(duty.text())).distinct().toList();
    if (duties.size() >= FEWEST && wordings.size() > 1) {
      findings.report(
          new Place(root, "name"),
          "catch-all",
          List.of(
              String.valueOf(duties.size()), String.valueOf(wordings.size()), duties.get(0).text()),
          List.of());
    }
  }
}
