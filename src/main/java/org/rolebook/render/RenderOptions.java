package org.rolebook.render;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What rendering depends on besides the plan.
 *
 * @param audience the audience for which the handbook was filtered; it is named on each page
 * @param templates templates of the user
 * @param changed source file to the day of its last change; empty if not known
 * @param assets files of the user by path below {@code assets/} of the site, such as {@code
 *     assets/theme.css}; each replaces the built-in one of its name
 * @param health what the health page tells; null where the plan has none
 */
public record RenderOptions(
    String audience,
    TemplateSource templates,
    SortedMap<String, byte[]> assets,
    NavigableMap<String, LocalDate> changed,
    @Nullable Health health) {

  /** Options without days of change, of a site without a health page. */
  public RenderOptions(String audience, TemplateSource templates) {
    this(audience, templates, Collections.emptySortedMap(), Collections.emptyNavigableMap(), null);
  }
}
