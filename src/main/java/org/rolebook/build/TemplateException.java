package org.rolebook.build;

import org.rolebook.render.RenderException;

/** A template failed; tells where, besides the words. */
public final class TemplateException extends BuildException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;

  TemplateException(RenderException fault) {
    super(RenderException.KEY, fault.arguments(), fault);
    this.template = fault.template();
    this.line = fault.line();
    this.column = fault.column();
  }

  /** Name of the template, such as {@code position.ftlh}. */
  public String template() {
    return template;
  }

  /** Line in the template from 1; 0 if not known. */
  public int line() {
    return line;
  }

  /** Column in the template from 1; 0 if not known. */
  public int column() {
    return column;
  }
}
