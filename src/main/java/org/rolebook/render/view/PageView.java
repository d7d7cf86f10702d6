package org.rolebook.render.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A free page.
 *
 * @param title title
 * @param kind regulation, guide, onboarding or news
 * @param unit its unit; null for a page of the handbook itself
 * @param facts short attributes
 * @param appliesTo positions and units that it binds
 * @param approvers positions that approved it
 * @param data words that the front matter holds for the layout: a list for each name; a name that
 *     the page does not have is absent
 * @param body free text; null if there is none
 */
public record PageView(
    Text title,
    Choice kind,
    @Nullable Link unit,
    List<Fact> facts,
    List<Link> appliesTo,
    List<Link> approvers,
    Map<String, List<String>> data,
    @Nullable Body body) {
  /** Keeps immutable copies of the lists. */
  public PageView {
    facts = List.copyOf(facts);
    appliesTo = List.copyOf(appliesTo);
    approvers = List.copyOf(approvers);
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
