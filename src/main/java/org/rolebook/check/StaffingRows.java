package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Organisation;
import org.rolebook.model.OrganisationGraph;
import org.rolebook.model.Reference;
import org.rolebook.model.Staffing;
import org.rolebook.model.StaffingRow;
import org.rolebook.model.Target;
import org.rolebook.model.Unit;

/** The rows of all staffing tables, with what they name. */
final class StaffingRows {

  /**
   * A row.
   *
   * @param unit id of the unit whose table it is
   * @param index its number in the table, from 0
   * @param row the row
   * @param target what it names; null if that is missing or ambiguous
   */
  record Row(String unit, int index, StaffingRow row, @Nullable Target target) {

    /** What it names, as people call it. */
    String name(Names names) {
      Reference written = row.position();
      return target != null ? names.text(target.title()) : written == null ? "" : written.written();
    }

    /** The place of one of its fields. */
    Place field(String key) {
      return new Place(unit, "staffing.rows[" + index + "]." + key);
    }
  }

  private StaffingRows() {}

  /** All rows, table by table. */
  static List<Row> of(Organisation organisation) {
    List<Row> all = new ArrayList<>();
    organisation.handbook().units().values().forEach(unit -> all.addAll(of(organisation, unit)));
    return all;
  }

  /** The rows of one unit's table; empty if it has none. */
  static List<Row> of(Organisation organisation, Unit unit) {
    List<Row> rows = new ArrayList<>();
    Staffing staffing = unit.staffing();
    for (int i = 0; staffing != null && i < staffing.rows().size(); i++) {
      StaffingRow row = staffing.rows().get(i);
      rows.add(new Row(unit.id(), i, row, target(organisation, unit, row)));
    }
    return rows;
  }

  private static @Nullable Target target(Organisation organisation, Unit unit, StaffingRow row) {
    Reference reference = row.position();
    return reference == null
        ? null
        : organisation
            .references()
            .find(unit.id(), reference.written(), OrganisationGraph.SUPERIORS);
  }
}
