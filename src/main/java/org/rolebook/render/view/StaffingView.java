package org.rolebook.render.view;

import java.util.List;

/**
 * The staffing table of a unit: stated against counted.
 *
 * @param rows positions of the table, then those that only the folder holds
 * @param declared stated total; empty if none
 * @param counted sum of the headcounts of all positions of the unit and below
 * @param differs whether a total is stated and differs
 */
public record StaffingView(List<StaffingLine> rows, String declared, int counted, boolean differs) {
  /** Keeps immutable copies of the lists. */
  public StaffingView {
    rows = List.copyOf(rows);
  }
}
