package org.rolebook.workload;

import java.util.List;

/**
 * A position of a workload.
 *
 * @param number from 0
 * @param name last part of its id
 * @param department where it belongs
 * @param title title, unique in the workload
 * @param superiors numbers of its superiors, the first for the solid line
 * @param partners numbers of positions it works with
 * @param links numbers of the positions that the body links to
 * @param table rows of the table of the body, three cells each
 */
record Post(
    int number,
    String name,
    Department department,
    String title,
    List<Integer> superiors,
    String summary,
    List<Duty> duties,
    List<String> authorities,
    List<Indicator> indicators,
    String level,
    int years,
    List<String> skills,
    List<Integer> partners,
    String place,
    List<String> texts,
    List<List<String>> table,
    List<Integer> links) {

  /** Code, unique in the workload. */
  String code() {
    return "GW-%06d".formatted(number);
  }
}
