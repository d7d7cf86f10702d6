package org.rolebook.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Finds a template by its name: first the user's, then the theme's. */
final class TemplateTexts implements TemplateLoader {

  private record Source(String name, String text) {}

  private final TemplateSource user;

  TemplateTexts(TemplateSource user) {
    this.user = user;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    String text = text(name);
    return text == null ? null : new Source(name, text);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((Source) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // a text in memory
  }

  /** Whether a template is the user's. */
  boolean isOwn(String name) {
    return isName(name) && user.text(name) != null;
  }

  /** A line of a template, from 1; empty if there is none. */
  String line(String name, int line) {
    String text = text(name);
    return text == null ? "" : text.lines().skip(line - 1L).findFirst().orElse("");
  }

  /** Number of lines of a template. */
  int lines(String name) {
    String text = text(name);
    return text == null ? 0 : (int) text.lines().count();
  }

  private @Nullable String text(String name) {
    if (!isName(name)) {
      return null;
    }
    String own = user.text(name);
    return own == null ? BuiltIn.template(name) : own;
  }

  private static boolean isName(String name) {
    return name.matches("[a-z0-9-]+\\.ftlh");
  }
}
