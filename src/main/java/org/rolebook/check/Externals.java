package org.rolebook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/** The bodies outside the handbook that units declare. */
final class Externals {

  /**
   * One body.
   *
   * @param place where its name is declared
   * @param unit id of the unit that declares it
   * @param id the id of the target that references to it lead to
   * @param title its name
   */
  record Body(Place place, String unit, String id, LocalizedText title) {}

  private Externals() {}

  /** All bodies by the ids of their targets, unit by unit. */
  static Map<String, Body> of(Organisation organisation) {
    Map<String, Body> found = new LinkedHashMap<>();
    organisation.handbook().units().values().forEach(unit -> add(unit, found));
    return found;
  }

  private static void add(Unit unit, Map<String, Body> found) {
    List<ExternalBody> bodies = unit.externals();
    for (int i = 0; i < bodies.size(); i++) {
      ExternalBody body = bodies.get(i);
      LocalizedText title = body.title();
      if (title != null) {
        String own = body.id() != null ? body.id() : title.byLanguage().values().iterator().next();
        String id = unit.id() + "#" + own;
        Place place = new Place(unit.id(), "externals[" + i + "].title");
        found.putIfAbsent(id, new Body(place, unit.id(), id, title));
      }
    }
  }
}
