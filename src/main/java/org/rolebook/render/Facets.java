package org.rolebook.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.render.view.Choice;
import org.rolebook.render.view.IndexFacet;
import org.rolebook.render.view.IndexFilter;

/** By what the rows of one page of an index can be chosen, gathered while the rows are made. */
final class Facets {

  private static final String UNIT = "unit";
  private static final String POSITION = "position";

  private final Scope scope;
  private final boolean isOffered;
  private final Map<String, Map<String, String>> choices = new LinkedHashMap<>();

  Facets(Scope scope) {
    this(scope, true);
  }

  private Facets(Scope scope, boolean isOffered) {
    this.scope = scope;
    this.isOffered = isOffered;
    choices.put(UNIT, new LinkedHashMap<>());
    choices.put(POSITION, new LinkedHashMap<>());
  }

  /** Those of a file, which offers no choice. */
  static Facets ofFile(Scope scope) {
    return new Facets(scope, false);
  }

  /** The unit of a row. */
  IndexFacet unit(String id) {
    return of(UNIT, id, "");
  }

  /** The position of a row. */
  IndexFacet position(Position position) {
    String id = position.id();
    boolean isNew = isOffered && !known(POSITION).containsKey(id);
    return of(POSITION, id, isNew ? label(position) : "");
  }

  private String label(Position position) {
    String title = scope.links().plain(position.title());
    String name = IndexCells.of(scope).unitName(position.origin().unit());
    return name.isEmpty() ? title : scope.words().text("ui.index.within", title, name);
  }

  /** Any other property of a row. */
  IndexFacet of(String key, String value, String label) {
    if (isOffered && !value.isEmpty()) {
      known(key).putIfAbsent(value, label);
    }
    return new IndexFacet(key, value);
  }

  private Map<String, String> known(String key) {
    return choices.computeIfAbsent(key, name -> new LinkedHashMap<>());
  }

  /** The filters that offer a choice: unit and position first. */
  List<IndexFilter> filters() {
    List<IndexFilter> filters = new ArrayList<>();
    choices.forEach(
        (key, values) -> {
          List<Choice> offered = key.equals(UNIT) ? units(values.keySet()) : offered(values);
          if (values.size() > 1) {
            filters.add(new IndexFilter(key, scope.words().text("ui.index." + key), offered));
          }
        });
    return filters;
  }

  private static List<Choice> offered(Map<String, String> values) {
    List<Choice> offered = new ArrayList<>();
    values.forEach((value, label) -> offered.add(new Choice(value, label)));
    return offered;
  }

  /** The units of the rows and those above them, as a tree. */
  private List<Choice> units(Set<String> used) {
    Set<String> wanted = new LinkedHashSet<>();
    used.forEach(
        id -> scope.organisation().tree().upwards(id).forEach(unit -> wanted.add(unit.id())));
    List<Choice> offered = new ArrayList<>();
    addUnits("", "", wanted, offered);
    return offered;
  }

  private void addUnits(String above, String indent, Set<String> wanted, List<Choice> offered) {
    for (Unit unit : scope.organisation().tree().childrenOf(above)) {
      if (wanted.contains(unit.id())) {
        offered.add(new Choice(unit.id(), indent + scope.links().plain(unit.name())));
        addUnits(unit.id(), indent + "\u2003", wanted, offered);
      }
    }
  }
}
