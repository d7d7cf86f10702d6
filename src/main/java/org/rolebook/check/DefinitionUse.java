package org.rolebook.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** What a value takes; null if it takes nothing. */
  static @Nullable DefinitionUse of(
      Place place, String unit, Class<? extends Record> owner, String key, Object value) {
    if (!(value instanceof String written)) {
      return null;
    }
    DefinitionKind kind = FIELDS.get(owner.getSimpleName() + "." + key);
    return kind == null ? null : new DefinitionUse(place, unit, written, kind);
  }
}
