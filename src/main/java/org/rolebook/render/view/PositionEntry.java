package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position as layouts of one's own list it.
 *
 * @param link the position
 * @param code code; empty if none
 * @param unit the unit that holds it
 * @param organisation the organisation that it belongs to
 * @param status draft, active, vacant or retired
 * @param grade its grade; null if there is none
 * @param headcount posts; empty if not stated
 * @param summary what it is for; null if there is none
 * @param location place of work; null if there is none
 * @param certifications certificates and licences that it asks for
 * @param tags its tags
 * @param facts short attributes, as on its page
 */
public record PositionEntry(
    Link link,
    String code,
    Link unit,
    Link organisation,
    Choice status,
    @Nullable Text grade,
    String headcount,
    @Nullable Text summary,
    @Nullable Text location,
    List<Text> certifications,
    List<Text> tags,
    List<Fact> facts) {
  /** Keeps immutable copies of the lists. */
  public PositionEntry {
    certifications = List.copyOf(certifications);
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
  }
}
