package org.rolebook.render;

import org.jspecify.annotations.Nullable;

/**
 * What rendering depends on besides the plan.
 *
 * @param audience the audience for which the handbook was filtered; it is named on each page
 * @param templates templates of the user
 * @param health what the health page tells; null where the plan has none
 */
public record RenderOptions(String audience, TemplateSource templates, @Nullable Health health) {

  /** Options of a site without a health page. */
  public RenderOptions(String audience, TemplateSource templates) {
    this(audience, templates, null);
  }
}
