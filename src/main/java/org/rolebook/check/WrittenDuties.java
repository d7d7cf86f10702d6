package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Library;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityItem;
import org.rolebook.model.Unit;

/** Duties and functions where they are written: a shared one once, in its library. */
final class WrittenDuties {

  private WrittenDuties() {}

  /** Shared duties, then those of positions. */
  static List<Duty> ofPositions(Organisation organisation, Findings findings) {
    List<Duty> written = new ArrayList<>();
    addShared(organisation, written);
    findings.duties().ofPositions().values().forEach(duties -> addOwn(duties, written));
    return new WhileWanted<>(written);
  }

  /** Shared duties, then functions of units, then duties of positions. */
  static List<Duty> all(Organisation organisation, Findings findings) {
    List<Duty> written = new ArrayList<>();
    addShared(organisation, written);
    findings.duties().ofUnits().values().forEach(duties -> addOwn(duties, written));
    findings.duties().ofPositions().values().forEach(duties -> addOwn(duties, written));
    return new WhileWanted<>(written);
  }

  /** Shared duties, by what identifies the entry of a library. */
  static Map<String, Duty> shared(Organisation organisation) {
    List<Duty> written = new ArrayList<>();
    addShared(organisation, written);
    Map<String, Duty> shared = new LinkedHashMap<>();
    written.forEach(duty -> shared.putIfAbsent(String.valueOf(duty.shared()), duty));
    return shared;
  }

  private static Place entry(Unit unit, int index) {
    return new Place(unit.id(), "library.responsibilities[" + index + "]");
  }

  private static void addOwn(List<Duty> duties, List<Duty> written) {
    duties.stream()
        .filter(duty -> duty.shared() == null && !duty.text().isEmpty())
        .forEach(written::add);
  }

  private static void addShared(Organisation organisation, List<Duty> written) {
    Names names = new Names(organisation);
    organisation.handbook().units().values().forEach(unit -> addShared(unit, names, written));
  }

  private static void addShared(Unit unit, Names names, List<Duty> written) {
    Library library = unit.library();
    if (library != null) {
      for (int i = 0; i < library.responsibilities().size(); i++) {
        ResponsibilityItem item = library.responsibilities().get(i);
        if (item.text() != null) {
          String text = names.text(item.text());
          written.add(new Duty(entry(unit, i), null, item, unit.id() + "#" + item.id(), text));
        }
      }
    }
  }
}
