package org.rolebook.render;

import org.jspecify.annotations.Nullable;

/** Where the templates of a user come from, which replace those of the theme file by file. */
@FunctionalInterface
public interface TemplateSource {

  /** No templates of one's own. */
  TemplateSource NONE = name -> null;

  /**
   * The text of a template.
   *
   * @param name such as {@code position.ftlh}
   * @return the text, or null to take the theme's
   */
  @Nullable String text(String name);
}
