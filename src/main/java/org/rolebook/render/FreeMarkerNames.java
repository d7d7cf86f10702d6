package org.rolebook.render;

import freemarker.template.Configuration;
import java.util.List;
import java.util.TreeSet;

/** The words that the template language itself has. */
final class FreeMarkerNames {

  private FreeMarkerNames() {}

  /**
   * The names as this project's templates write them.
   *
   * @param directives whether those of directives, such as {@code list}, or else of what follows a
   *     question mark, such as {@code has_content}
   */
  static List<String> of(boolean directives) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    int legacy = Configuration.LEGACY_NAMING_CONVENTION;
    return List.copyOf(
        new TreeSet<>(
            directives
                ? configuration.getSupportedBuiltInDirectiveNames(legacy)
                : configuration.getSupportedBuiltInNames(legacy)));
  }
}
