package org.rolebook.preview;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Which changes can matter. Not those in hidden folders, such as the workings of version control,
 * and not the files that editors put beside what they have open.
 */
final class Relevance {

  private static final Pattern LEFT_BY_EDITORS = Pattern.compile("\\..*\\.sw.|\\.#.*|.*~|4913");

  private Relevance() {}

  /**
   * Whether a file can be one that a site is made of.
   *
   * @param path path below the folder that is watched
   */
  static boolean isSource(Path path) {
    int last = path.getNameCount() - 1;
    for (int i = 0; i < last; i++) {
      if (path.getName(i).toString().startsWith(".")) {
        return false;
      }
    }
    String name = path.getName(last).toString();
    return !name.equals(".git") && !LEFT_BY_EDITORS.matcher(name).matches();
  }
}
