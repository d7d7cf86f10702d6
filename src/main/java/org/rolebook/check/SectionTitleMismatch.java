package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.check.Professions.Profession;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * A group whose heading names somebody whom none of its items names, while half of them name
 * another; a unit whose name speaks of work that none of its positions does, while half of them do
 * another sort.
 */
final class SectionTitleMismatch implements Rule {

  private static final int FEWEST = 2;

  @Override
  public String id() {
    return "section-title-mismatch";
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
    WordFinder.Finders leaders = WordFinder.of("leaders", findings);
    List<List<Duty>> lists = new ArrayList<>(findings.duties().ofUnits().values());
    lists.addAll(findings.duties().ofPositions().values());
    for (List<Duty> duties : lists) {
      groups(duties).values().forEach(group -> checkGroup(group, leaders, findings));
    }
    Professions professions = Professions.with(List.of());
    Names names = new Names(organisation);
    for (Unit unit : organisation.handbook().units().values()) {
      checkUnit(organisation, unit, professions, names, findings);
    }
  }

  private static Map<String, List<Duty>> groups(List<Duty> duties) {
    Map<String, List<Duty>> groups = new LinkedHashMap<>();
    for (Duty duty : duties) {
      if (duty.group() != null) {
        groups.computeIfAbsent(groupPath(duty), key -> new ArrayList<>()).add(duty);
      }
    }
    return groups;
  }

  private static String groupPath(Duty duty) {
    String path = duty.place().path();
    return path.substring(0, path.indexOf(']') + 1);
  }

  private static void checkGroup(List<Duty> items, WordFinder.Finders leaders, Findings findings) {
    Duty first = items.get(0);
    WordFinder words = leaders.at(first.place().element());
    String heading = String.valueOf(first.group());
    String named = words.first(heading);
    if (named == null || items.stream().anyMatch(item -> item.text().contains(named))) {
      return;
    }
    String other = most(items, words);
    if (other != null) {
      Place place = new Place(first.place().element(), groupPath(first) + ".group");
      findings.report(place, named, "group", List.of(heading, named, other), List.of());
    }
  }

  /** Whom at least half of the items, and two, name. */
  private static @Nullable String most(List<Duty> items, WordFinder words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Duty item : items) {
      words.all(item.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() * 2 >= items.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static void checkUnit(
      Organisation organisation,
      Unit unit,
      Professions professions,
      Names names,
      Findings findings) {
    String name = names.text(unit.name());
    List<Profession> stated = professions.of(name);
    List<String> titles = titles(organisation, unit, names);
    if (stated.isEmpty()
        || stated.stream().anyMatch(own -> titles.stream().anyMatch(own.titles()::isIn))) {
      return;
    }
    for (Profession other : professions.all()) {
      long count = titles.stream().filter(other.titles()::isIn).count();
      if (count >= FEWEST && count * 2 >= titles.size()) {
        findings.report(
            unit.id(), "name", "unit", name, other.name(), String.valueOf(count), count(titles));
        return;
      }
    }
  }

  private static List<String> titles(Organisation organisation, Unit unit, Names names) {
    return organisation.tree().positionsOf(unit.id()).stream()
        .filter(MissingRequired::isInForce)
        .map(Position::title)
        .map(names::text)
        .toList();
  }

  private static String count(List<String> titles) {
    return String.valueOf(titles.size());
  }
}
