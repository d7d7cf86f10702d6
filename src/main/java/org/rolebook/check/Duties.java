package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Defined;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;

/** The duties of all positions and the functions of all units, shared ones in full. */
final class Duties {

  /** The fields in which duties are written. */
  static final Set<String> WORDS = Set.of("responsibilities", "functions");

  private final Organisation organisation;
  private final Map<String, List<Duty>> positions = new LinkedHashMap<>();
  private final Map<String, List<Duty>> units = new LinkedHashMap<>();

  /** Paths recur in all elements; each is held once. */
  private final Map<String, String> paths = new HashMap<>();

  Duties(Organisation organisation) {
    this.organisation = organisation;
    organisation
        .handbook()
        .positions()
        .forEach(
            (id, position) ->
                positions.put(
                    id,
                    duties(
                        id,
                        position.origin().unit(),
                        "responsibilities",
                        position.responsibilities())));
    organisation
        .handbook()
        .units()
        .forEach((id, unit) -> units.put(id, duties(id, id, "functions", unit.functions())));
  }

  /** The duties of each position, by its id, in the order of the handbook. */
  Map<String, List<Duty>> ofPositions() {
    return positions;
  }

  /** The functions of each unit, by its id, in the order of the handbook. */
  Map<String, List<Duty>> ofUnits() {
    return units;
  }

  private List<Duty> duties(
      String element, String unit, String field, List<ResponsibilityGroup> groups) {
    List<Duty> duties = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      ResponsibilityGroup group = groups.get(g);
      String heading = group.group() == null ? null : text(group.group());
      for (int i = 0; i < group.items().size(); i++) {
        String path = field + "[" + g + "].items[" + i + "]";
        Place place = new Place(element, paths.computeIfAbsent(path, key -> key));
        duties.add(duty(place, unit, heading, group.items().get(i)));
      }
    }
    return List.copyOf(duties);
  }

  private Duty duty(Place place, String unit, @Nullable String group, ResponsibilityItem item) {
    Defined<ResponsibilityItem> shared =
        item.use() == null ? null : organisation.definitions().responsibility(unit, item.use());
    if (shared == null) {
      return new Duty(place, group, item, null, text(item.text()));
    }
    ResponsibilityItem full = shared.value();
    String text = text(item.text() == null ? full.text() : item.text());
    return new Duty(place, group, full, shared.unit() + "#" + item.use(), text);
  }

  private String text(@Nullable LocalizedText text) {
    String language = organisation.handbook().defaultLanguage();
    return text == null ? "" : text.in(language, language).text();
  }
}
