package org.rolebook.render.view;

import java.util.List;

/**
 * The state of the handbook, for those who keep it.
 *
 * @param counts how many findings of each severity there are, the worst first
 * @param rules what is wrong, by rule
 * @param accepted what was accepted, by rule
 * @param fields names of the columns of the matrix
 * @param rows completeness by unit
 */
public record HealthView(
    List<HealthCount> counts,
    List<HealthRule> rules,
    List<HealthRule> accepted,
    List<String> fields,
    List<HealthRow> rows) {

  /** Keeps immutable copies of the lists. */
  public HealthView {
    counts = List.copyOf(counts);
    rules = List.copyOf(rules);
    accepted = List.copyOf(accepted);
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }
}
