package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * A title that has in it what another department of the organisation is about, and nothing of its
 * own department.
 */
final class DepartmentTitleMismatch implements Rule {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 20;

  /**
   * A department of an organisation.
   *
   * @param id id of the unit; null for an outside body
   * @param name its name
   */
  private record Department(@Nullable String id, String name) {}

  @Override
  public String id() {
    return "department-title-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Map<String, Map<String, Department>> departments = departments(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      String unit = position.origin().unit();
      String root = organisation.tree().organisationOf(unit);
      if (MissingRequired.isInForce(position) && !unit.equals(root)) {
        String title = new Names(organisation).text(position.title());
        Department other = pointedAt(title, departments.getOrDefault(root, Map.of()));
        if (other != null && isForeign(organisation, position, title, other)) {
          String variant = other.id() == null ? "external" : "default";
          String own = new Names(organisation).title(unit);
          findings.report(position.id(), "title", variant, title, other.name(), own);
        }
      }
    }
  }

  /** The departments of each organisation, by what they are about. */
  private static Map<String, Map<String, Department>> departments(Organisation organisation) {
    Names names = new Names(organisation);
    Map<String, Map<String, Department>> found = new HashMap<>();
    for (Unit unit : organisation.handbook().units().values()) {
      String root = organisation.tree().organisationOf(unit.id());
      String name = names.text(unit.name());
      if (!unit.id().equals(root)) {
        found
            .computeIfAbsent(root, key -> new HashMap<>())
            .putIfAbsent(NameEndings.stem(name), new Department(unit.id(), name));
      }
    }
    for (Externals.Body body : Externals.of(organisation).values()) {
      String name = names.text(body.title());
      if (NameEndings.isUnit(name) && !NameEndings.isOutside(name)) {
        found
            .computeIfAbsent(organisation.tree().organisationOf(body.unit()), k -> new HashMap<>())
            .putIfAbsent(NameEndings.stem(name), new Department(null, name));
      }
    }
    return found;
  }

  /** The department that the longest fitting piece of a title is about. */
  private static @Nullable Department pointedAt(String title, Map<String, Department> departments) {
    String text = title.toLowerCase(Locale.ROOT);
    for (int length = Math.min(text.length(), LONGEST); length >= SHORTEST; length--) {
      for (int start = 0; start + length <= text.length(); start++) {
        Department department = departments.get(text.substring(start, start + length));
        if (department != null) {
          return department;
        }
      }
    }
    return null;
  }

  private static boolean isForeign(
      Organisation organisation, Position position, String title, Department other) {
    List<Unit> own = organisation.tree().upwards(position.origin().unit());
    if (own.stream().anyMatch(unit -> isAbout(organisation, unit, title))) {
      return false;
    }
    Unit unit = other.id() == null ? null : organisation.handbook().units().get(other.id());
    if (unit == null) {
      return true;
    }
    return !ids(own).contains(unit.id())
        && !ids(organisation.tree().upwards(unit.id())).contains(position.origin().unit())
        && !position.id().equals(Heads.of(organisation, unit));
  }

  private static boolean isAbout(Organisation organisation, Unit unit, String title) {
    Names names = new Names(organisation);
    List<String> all = new ArrayList<>(List.of(names.text(unit.name())));
    unit.aliases().forEach(alias -> all.add(names.text(alias)));
    return all.stream()
        .map(NameEndings::stem)
        .anyMatch(stem -> !stem.isEmpty() && title.toLowerCase(Locale.ROOT).contains(stem));
  }

  private static Set<String> ids(List<Unit> units) {
    return units.stream().map(Unit::id).collect(Collectors.toSet());
  }
}
