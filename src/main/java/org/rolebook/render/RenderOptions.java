package org.rolebook.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;

/**
 * What rendering depends on besides the plan.
 *
 * @param audience the audience for which the handbook was filtered; it is named on each page
 * @param templates templates of the user
 * @param changed source file to the day of its last change; empty if not known
 */
public record RenderOptions(
    String audience, TemplateSource templates, NavigableMap<String, LocalDate> changed) {

  /** Options without days of change. */
  public RenderOptions(String audience, TemplateSource templates) {
    this(audience, templates, Collections.emptyNavigableMap());
  }
}
