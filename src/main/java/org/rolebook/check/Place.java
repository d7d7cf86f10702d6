package org.rolebook.check;

/**
 * A field of an element.
 *
 * @param element id of a unit, position or page; {@code handbook.yaml} for the settings
 * @param path the field in English keys, such as {@code kpis[2].weight}; empty for the whole
 */
public record Place(String element, String path) {

  /** What identifies a finding there, whatever its line. */
  String subject() {
    return path.isEmpty() ? element : element + "#" + path;
  }
}
