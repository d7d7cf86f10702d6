package org.rolebook.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The paths of one publication: each is plain, and no two meet on a file system that ignores letter
 * case or Unicode form. Safe for use by several threads.
 */
final class SitePaths {

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** Whether a path is relative, normalised, free of control characters and not reserved. */
  static boolean isPlain(String path) {
    return (isSimple(path) || StandardCharsets.UTF_8.newEncoder().canEncode(path))
        && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && !path.regionMatches(true, 0, Workspace.RESERVED, 0, Workspace.RESERVED.length())
        && hasSegments(path);
  }

  /** Whether each segment is a name. */
  private static boolean hasSegments(String path) {
    int from = 0;
    for (int to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
      if (isSpecial(path.substring(from, to))) {
        return false;
      }
      from = to + 1;
    }
    return !isSpecial(path.substring(from));
  }

  private static boolean isSpecial(String segment) {
    return segment.isEmpty() || segment.equals(".") || segment.equals("..");
  }

  /** Whether a path has none but ASCII characters, and so but one form. */
  private static boolean isSimple(String path) {
    return path.chars().allMatch(c -> c < 0x80);
  }

  /** Takes a path for a file. */
  synchronized void claim(String path) {
    if (!isPlain(path)) {
      throw new IllegalArgumentException("not a plain relative path: " + path);
    }
    String folded = fold(path);
    String key = folded.equals(path) ? path : folded; // one string for both
    if (folders.contains(key) || !files.add(key)) {
      throw new IllegalArgumentException("path is taken: " + path);
    }
    for (int end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      claimFolder(key.substring(0, end), path);
    }
  }

  private void claimFolder(String key, String path) {
    if (files.contains(key)) {
      throw new IllegalArgumentException("a file is in the way of path: " + path);
    }
    folders.add(key);
  }

  /** Simple case folding as {@link String#equalsIgnoreCase} does it, and normalisation form C. */
  private static String fold(String path) {
    if (isSimple(path)) {
      return path.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(path.length());
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
