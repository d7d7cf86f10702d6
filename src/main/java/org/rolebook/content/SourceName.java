package org.rolebook.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a source file says.
 *
 * @param path the path below the content folder
 * @param stem the path without the ending and without a language
 * @param language tag between name and ending, as in {@code web-editor.en.yaml}; null for none
 */
record SourceName(String path, String stem, @Nullable String language) {

  private static final Pattern SOURCE = Pattern.compile("(.+)\\.(yaml|yml|md)");
  private static final Pattern OVERLAY =
      Pattern.compile("(.*[^/])\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");
  private static final Pattern COMMON = Pattern.compile("[a-z]{2}(-[A-Za-z]{2,4})?");

  /**
   * Reads a path; null if it is none of a source file.
   *
   * @param languages tags that count as a language besides those of the form {@code en}, {@code
   *     zh-CN}, {@code zh-Hans}
   */
  static @Nullable SourceName of(String path, Set<String> languages) {
    Matcher source = SOURCE.matcher(path);
    if (!source.matches()) {
      return null;
    }
    String stem = source.group(1);
    Matcher overlay = OVERLAY.matcher(stem);
    if (overlay.matches() && isLanguage(overlay.group(2), languages)) {
      return new SourceName(path, overlay.group(1), overlay.group(2));
    }
    return new SourceName(path, stem, null);
  }

  private static boolean isLanguage(String tag, Set<String> languages) {
    return languages.contains(tag) || (COMMON.matcher(tag).matches() && Texts.isLanguageTag(tag));
  }

  /** The folder; {@code .} for content/ itself. */
  String folder() {
    int slash = stem.lastIndexOf('/');
    return slash < 0 ? "." : stem.substring(0, slash);
  }

  /** The last part of the stem. */
  String name() {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }
}
