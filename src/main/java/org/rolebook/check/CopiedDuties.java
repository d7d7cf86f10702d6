package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Organisation;

/** Several duties of a position that stand word for word in one of another organisation. */
final class CopiedDuties {

  private static final int FEWEST = 3;

  private record Copy(Duty duty, Duty original) {}

  private final Organisation organisation;
  private final Findings findings;
  private final DutyOwners owners;
  private final Map<String, Duty> first = new HashMap<>();

  CopiedDuties(Organisation organisation, Findings findings) {
    this.organisation = organisation;
    this.findings = findings;
    this.owners = new DutyOwners(organisation);
  }

  void check() {
    findings.duties().ofPositions().values().forEach(this::check);
  }

  private void check(List<Duty> duties) {
    Map<String, List<Copy>> copies = new LinkedHashMap<>();
    for (Duty duty : duties) {
      if (duty.shared() == null && !duty.text().isEmpty()) {
        Duty original = first.putIfAbsent(Fragments.plain(duty.text()), duty);
        if (original != null && !owners.organisation(original).equals(owners.organisation(duty))) {
          copies
              .computeIfAbsent(original.place().element(), key -> new ArrayList<>())
              .add(new Copy(duty, original));
        }
      }
    }
    copies.values().stream().filter(list -> list.size() >= FEWEST).forEach(this::report);
  }

  private void report(List<Copy> copies) {
    Copy one = copies.get(0);
    Names names = new Names(organisation);
    findings.hint(
        one.duty().place(),
        null,
        "elsewhere",
        List.of(
            names.title(one.duty().place().element()),
            String.valueOf(copies.size()),
            names.title(one.original().place().element()),
            names.title(owners.organisation(one.original()))),
        List.of(findings.related(one.original().place(), "related.first")));
  }
}
