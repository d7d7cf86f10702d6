package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;

/**
 * A place where an element takes what a unit defines.
 *
 * @param place the field
 * @param unit id of the unit from which the definition is looked up
 * @param written id (of a grade, also the title)
 * @param kind what is taken
 */
record DefinitionUse(Place place, String unit, String written, DefinitionKind kind) {

  private static final Map<String, DefinitionKind> FIELDS =
      Map.of(
          "Position.grade", DefinitionKind.GRADE,
          "Kpi.use", DefinitionKind.KPI,
          "ResponsibilityItem.metrics", DefinitionKind.METRIC,
          "Authority.use", DefinitionKind.AUTHORITY,
          "ResponsibilityItem.use", DefinitionKind.RESPONSIBILITY,
          "Appraisal.use", DefinitionKind.SCHEME);

  /** All of a handbook. */
  static List<DefinitionUse> all(Handbook handbook) {
    List<DefinitionUse> found = new ArrayList<>();
    new FieldWalk(
            (place, unit, owner, key, value) -> {
              DefinitionKind kind = FIELDS.get(owner.getSimpleName() + "." + key);
              if (kind != null && value instanceof String written) {
                found.add(new DefinitionUse(place, unit, written, kind));
              }
            })
        .over(handbook);
    return found;
  }
}
