package org.rolebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Grade;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.render.view.GraphFilter;

/**
 * The grades of positions. Those that bear one title in several organisations count as one; its key
 * is the title in the default language.
 *
 * @param scope the page
 */
record Grades(Scope scope) {

  /** The key of the grade of a position; empty if it has none. */
  String key(Position position) {
    String written = position.grade();
    if (written == null) {
      return "";
    }
    Grade grade = scope.organisation().definitions().grade(position.origin().unit(), written);
    return grade == null ? written : key(grade);
  }

  /** The grades of these positions, from the highest to the lowest of each organisation. */
  List<GraphFilter> of(Collection<Position> positions) {
    Set<String> used = new LinkedHashSet<>();
    positions.forEach(position -> used.add(key(position)));
    used.remove("");
    Map<String, String> labels = new LinkedHashMap<>();
    for (Unit unit : scope.organisation().handbook().units().values()) {
      unit.grades().stream()
          .filter(grade -> used.contains(key(grade)))
          .forEach(grade -> labels.putIfAbsent(key(grade), label(grade)));
    }
    used.forEach(key -> labels.putIfAbsent(key, key));
    List<GraphFilter> filters = new ArrayList<>();
    labels.forEach((key, label) -> filters.add(new GraphFilter(key, label, 0)));
    return filters;
  }

  private String key(Grade grade) {
    String language = scope.site().plan().defaultLanguage();
    LocalizedText title = grade.title();
    return title == null ? id(grade.id()) : title.in(language, language).text();
  }

  private String label(Grade grade) {
    LocalizedText title = grade.title();
    return title == null ? id(grade.id()) : scope.links().plain(title);
  }

  private static String id(@Nullable String id) {
    return Objects.requireNonNullElse(id, "");
  }
}
