package org.rolebook.render;

import java.util.List;

/** A template failed; nothing can be published. */
@SuppressWarnings("serial") // never serialised
public final class RenderException extends RuntimeException {

  /** Key of the message that tells it; {@link #arguments()} fills it. */
  public static final String KEY = "render.template";

  private final String template;
  private final int line;
  private final int column;
  private final String page;

  RenderException(
      String template, int line, int column, String page, String message, Throwable cause) {
    super(message, cause);
    this.template = template;
    this.line = line;
    this.column = column;
    this.page = page;
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

  /** Address of the page that was being rendered. */
  public String page() {
    return page;
  }

  /** Template, line, column, page and reason. */
  public List<String> arguments() {
    return List.of(
        template,
        Integer.toString(line),
        Integer.toString(column),
        page,
        String.valueOf(getMessage()));
  }
}
