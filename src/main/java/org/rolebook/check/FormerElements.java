package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;

/**
 * Finds elements whose file was moved: by the ids under which they were known, or as the only one
 * of that name in the organisation.
 */
final class FormerElements {

  private final Organisation organisation;
  private final Map<String, String> formerly = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  FormerElements(Organisation organisation) {
    this.organisation = organisation;
    Handbook handbook = organisation.handbook();
    handbook.units().forEach((id, unit) -> add(id, unit.formerly()));
    handbook.positions().forEach((id, position) -> add(id, position.formerly()));
    handbook.pages().forEach((id, page) -> add(id, page.formerly()));
  }

  /** Where an element is now; the id itself if there is such an element, or none. */
  String present(String id) {
    List<String> alike = byName.getOrDefault(name(id), List.of());
    if (alike.contains(id)) {
      return id;
    }
    String now = formerly(id);
    List<String> near = alike.stream().filter(other -> root(other).equals(root(id))).toList();
    return !now.equals(id) || near.size() != 1 ? now : near.get(0);
  }

  private String formerly(String id) {
    for (String above = id; !above.isEmpty(); above = parent(above)) {
      String now = formerly.get(above);
      if (now != null) {
        return now + id.substring(above.length());
      }
    }
    return id;
  }

  private void add(String id, List<String> known) {
    known.forEach(former -> formerly.putIfAbsent(former, id));
    byName.computeIfAbsent(name(id), key -> new ArrayList<>()).add(id);
  }

  /** The organisation in which an id is or would be. */
  private String root(String id) {
    for (String above = id; !above.isEmpty(); above = parent(above)) {
      if (organisation.handbook().units().containsKey(above)) {
        return organisation.tree().organisationOf(above);
      }
    }
    return ".";
  }

  private static String parent(String id) {
    return id.substring(0, Math.max(0, id.lastIndexOf('/')));
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
