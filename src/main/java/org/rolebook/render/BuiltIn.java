package org.rolebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.plan.Routes;

/** The files of the built-in theme, as they are packed. */
public final class BuiltIn {

  private static final String TEMPLATES = "/org/rolebook/templates/";
  private static final String WEB = "/org/rolebook/web/";
  private static final String LIST = "files.txt";

  private BuiltIn() {}

  /**
   * All files that one of one's own can replace.
   *
   * @return their bytes by path in a folder of templates: {@code position.ftlh}, {@code
   *     assets/handbook.css}
   */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    templates().forEach(name -> files.put(name, read(TEMPLATES + name)));
    assets().forEach(name -> files.put(Routes.ASSETS + name, asset(name)));
    return Collections.unmodifiableSortedMap(files);
  }

  /** The names of the templates. */
  static List<String> templates() {
    return list(TEMPLATES + LIST);
  }

  /** The text of a template; null if there is none of that name. */
  static @Nullable String template(String name) {
    return templates().contains(name)
        ? new String(read(TEMPLATES + name), StandardCharsets.UTF_8)
        : null;
  }

  /** The names of styles, scripts and icons. */
  static List<String> assets() {
    return list(WEB + LIST);
  }

  /** The bytes of one of those. */
  static byte[] asset(String name) {
    return read(WEB + name);
  }

  private static List<String> list(String path) {
    return new String(read(path), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static byte[] read(String path) {
    try (InputStream stream = BuiltIn.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("no file " + path + " on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
