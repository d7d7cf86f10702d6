package org.rolebook.check;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Kpi;

/**
 * A KPI where it is written: in a position, or as a definition in a unit.
 *
 * @param place the entry
 * @param organisation id of the organisation that it belongs to
 * @param kpi the KPI, completed from the shared definition that it uses
 * @param shared unit and id of that definition, as {@code unit#id}; null for a KPI of its own
 * @param name the KPI's name in the default language, or else what it says; never blank
 */
record KpiUse(Place place, String organisation, Kpi kpi, @Nullable String shared, String name) {

  /** The element that writes it. */
  String element() {
    return place.element();
  }

  /** The place of one of its fields. */
  Place field(String key) {
    return new Place(place.element(), place.path() + "." + key);
  }
}
