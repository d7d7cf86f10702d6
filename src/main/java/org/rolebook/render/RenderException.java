package org.rolebook.render;

import org.rolebook.diagnostic.Diagnostic;

/** A template failed; nothing can be published. */
@SuppressWarnings("serial") // never serialised
public final class RenderException extends RuntimeException {

  private final Diagnostic finding;
  private final boolean own;
  private final String page;
  private final String inside;

  RenderException(Diagnostic finding, boolean own, String page, String inside, Throwable cause) {
    super(finding.span().address() + " " + finding.variant() + " " + finding.arguments(), cause);
    this.finding = finding;
    this.own = own;
    this.page = page;
    this.inside = inside;
  }

  /** What is wrong; its file is the name of the template, such as {@code position.ftlh}. */
  public Diagnostic finding() {
    return finding;
  }

  /** Whether the template is the user's, not one of the theme. */
  public boolean isOwn() {
    return own;
  }

  /** Address of the page that was being rendered. */
  public String page() {
    return page;
  }

  /**
   * Where in a template of the theme the failure came about that the user's led to, as {@code
   * layout.ftlh:20:3}; empty if it came about in the template itself.
   */
  public String inside() {
    return inside;
  }
}
