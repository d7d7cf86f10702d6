package org.rolebook.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
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
    return StandardCharsets.UTF_8.newEncoder().canEncode(path)
        && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && !path.toLowerCase(Locale.ROOT).startsWith(Workspace.RESERVED)
        && Arrays.stream(path.split("/", -1)).noneMatch(SitePaths::isSpecial);
  }

  private static boolean isSpecial(String segment) {
    return segment.isEmpty() || segment.equals(".") || segment.equals("..");
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
    StringBuilder folded = new StringBuilder(path.length());
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }
}
