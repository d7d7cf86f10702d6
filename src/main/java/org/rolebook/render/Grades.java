package org.rolebook.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rolebook.model.Grade;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.render.view.GraphFilter;

/**
 * The grades of positions. Those that bear one title in several organisations count as one; its key
 * is the id of the first, after its unit where another title has that id already.
 */
final class Grades {

  private final Scope scope;
  private final String language;

  /** Title in the default language to key, from the highest to the lowest of each organisation. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  private final Map<String, Grade> byKey = new HashMap<>();

  Grades(Scope scope) {
    this.scope = scope;
    this.language = scope.site().plan().defaultLanguage();
    for (Unit unit : scope.organisation().handbook().units().values()) {
      unit.grades().forEach(grade -> add(unit, grade));
    }
  }

  private void add(Unit unit, Grade grade) {
    String title = title(grade, language);
    if (!keys.containsKey(title)) {
      String id = Objects.requireNonNullElse(grade.id(), title);
      String key = byKey.containsKey(id) ? unit.id() + "~" + id : id;
      keys.put(title, key);
      byKey.put(key, grade);
    }
  }

  /** The key of the grade of a position; empty if it has none. */
  String key(Position position) {
    String written = position.grade();
    if (written == null) {
      return "";
    }
    Grade grade = scope.organisation().definitions().grade(position.origin().unit(), written);
    return grade == null ? written : keys.getOrDefault(title(grade, language), written);
  }

  /** The grades of these positions, from the highest to the lowest of each organisation. */
  List<GraphFilter> of(Collection<Position> positions) {
    Set<String> used = new LinkedHashSet<>();
    positions.forEach(position -> used.add(key(position)));
    used.remove("");
    Set<String> ordered = new LinkedHashSet<>(keys.values());
    ordered.retainAll(used);
    ordered.addAll(used);
    return ordered.stream().map(key -> new GraphFilter(key, label(key), 0)).toList();
  }

  private String label(String key) {
    Grade grade = byKey.get(key);
    return grade == null ? key : title(grade, scope.language());
  }

  private String title(Grade grade, String shown) {
    LocalizedText title = grade.title();
    return title == null
        ? Objects.requireNonNullElse(grade.id(), "")
        : shown.equals(language) ? title.in(language, language).text() : scope.links().plain(title);
  }
}
