package org.rolebook.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.OwnFiles;
import org.rolebook.plan.Routes;
import org.rolebook.render.TemplateSource;
import org.rolebook.scaffold.ThemeRecord;

/**
 * The folder of templates of a request.
 *
 * @param path the folder as seen from the content folder
 * @param files what it holds
 * @param names paths of its files
 */
record OwnTheme(String path, OwnFiles files, List<String> names) {

  private static final String LAYOUT = "layout-";
  private static final String ENDING = ".ftlh";

  OwnTheme {
    names = List.copyOf(names);
  }

  /**
   * The folder; null where none is given.
   *
   * @throws BuildException if there is no such folder
   */
  static @Nullable OwnTheme of(BuildRequest request) throws BuildException {
    Path folder = request.templates();
    if (folder == null) {
      return null;
    }
    OwnFiles own = new OwnFiles(folder);
    if (!own.exist()) {
      throw new BuildException("build.no-templates", folder.toString());
    }
    return new OwnTheme(path(request.content(), folder), own, own.list());
  }

  private static String path(Path content, Path folder) {
    Path from = content.toAbsolutePath().normalize();
    Path to = folder.toAbsolutePath().normalize();
    boolean near = to.getRoot() != null && to.getRoot().equals(from.getRoot());
    return (near ? from.relativize(to) : to).toString().replace('\\', '/');
  }

  /** The templates of a folder; none where it is null. */
  static TemplateSource templates(@Nullable OwnTheme theme) {
    return theme == null ? TemplateSource.NONE : theme.files()::text;
  }

  /** The files that are published; none where the folder is null. */
  static SortedMap<String, byte[]> assets(@Nullable OwnTheme theme) {
    SortedMap<String, byte[]> assets = new TreeMap<>();
    if (theme != null) {
      theme.names().stream()
          .filter(name -> name.startsWith(Routes.ASSETS))
          .forEach(name -> assets.put(name, theme.files().bytes(name)));
    }
    return Collections.unmodifiableSortedMap(assets);
  }

  /** The names of the layouts that it has. */
  List<String> layouts() {
    List<String> layouts = new ArrayList<>();
    for (String name : names) {
      if (name.matches("layout-[a-z0-9-]+\\.ftlh")) {
        layouts.add(name.substring(LAYOUT.length(), name.length() - ENDING.length()));
      }
    }
    return layouts;
  }

  /** What was copied from the built-in theme. */
  ThemeRecord record() {
    return ThemeRecord.in(files);
  }
}
