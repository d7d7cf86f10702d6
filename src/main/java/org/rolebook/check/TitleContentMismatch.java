package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.check.Professions.Profession;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * A position none of whose duties belongs to the work that its title speaks of, while at least half
 * of them, and three, belong to one other sort of work.
 */
final class TitleContentMismatch implements Rule {

  private static final int FEWEST = 3;

  @Override
  public String id() {
    return "title-content-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<List<String>, Professions> lists = new HashMap<>();
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      Professions professions =
          lists.computeIfAbsent(findings.words(position.id()), Professions::with);
      String title = names.text(position.title());
      List<Profession> stated = professions.of(title);
      List<String> duties =
          findings.duties().ofPositions().getOrDefault(position.id(), List.of()).stream()
              .map(Duty::text)
              .toList();
      if (!stated.isEmpty() && stated.stream().allMatch(own -> count(own, duties) == 0)) {
        professions.all().stream()
            .filter(other -> !stated.contains(other))
            .filter(other -> isMost(count(other, duties), duties.size()))
            .findFirst()
            .ifPresent(other -> report(position, title, other, duties, findings));
      }
    }
  }

  private static boolean isMost(long count, int all) {
    return count >= FEWEST && count * 2 >= all;
  }

  private static long count(Profession profession, List<String> duties) {
    return duties.stream().filter(profession.duties()::isIn).count();
  }

  private static void report(
      Position position, String title, Profession other, List<String> duties, Findings findings) {
    findings.report(
        position.id(),
        "title",
        "default",
        title,
        other.name(),
        String.valueOf(count(other, duties)),
        String.valueOf(duties.size()));
  }
}
