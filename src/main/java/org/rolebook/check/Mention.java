package org.rolebook.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Resolution;
import org.rolebook.model.TargetKind;

/**
 * A place where an element names another one.
 *
 * @param place the field that names
 * @param unit id of the unit from which the name is looked up; empty for the handbook itself
 * @param written the name
 * @param link how the name is written in the field's text; null where it is the field's value
 * @param wanted what may be named there
 * @param resolution what the name leads to
 */
record Mention(
    Place place,
    String unit,
    String written,
    @Nullable String link,
    Set<TargetKind> wanted,
    Resolution resolution) {

  /** Whether the name leads to one thing, of a kind that may be named there. */
  boolean isApt() {
    return resolution instanceof Resolution.Found found && wanted.contains(found.target().kind());
  }

  /** Reports a finding about this mention. */
  void report(Findings findings, String variant, String... arguments) {
    findings.report(place, link, variant, List.of(arguments), List.of());
  }

  /**
   * Reports a finding about this mention.
   *
   * @param right the one name that is right; null if there is none or a choice
   */
  void report(Findings findings, String variant, @Nullable String right, List<String> arguments) {
    String before = link == null ? "" : link.substring(0, link.length() - written.length());
    Answer answer = right == null ? null : new Answer(before + written, before + right);
    findings.report(place, link, variant, arguments, List.of(), answer);
  }
}
