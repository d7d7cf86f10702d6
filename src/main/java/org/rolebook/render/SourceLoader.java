package org.rolebook.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds a template by its name: first the user's, then the theme's. */
final class SourceLoader implements TemplateLoader {

  private record Source(String name, String text) {}

  private static final String THEME = "/org/rolebook/templates/";

  private final TemplateSource user;

  SourceLoader(TemplateSource user) {
    this.user = user;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    if (!name.matches("[a-z0-9-]+\\.ftlh")) {
      return null;
    }
    String own = user.text(name);
    String text = own == null ? theme(name) : own;
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

  private static @Nullable String theme(String name) throws IOException {
    try (InputStream stream = SourceLoader.class.getResourceAsStream(THEME + name)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
