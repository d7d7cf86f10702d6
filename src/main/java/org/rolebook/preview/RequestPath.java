package org.rolebook.preview;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the path of a request as the path of a file of the site, and nothing else. */
final class RequestPath {

  private RequestPath() {}

  /**
   * The path below the top of the site, without a slash at its beginning.
   *
   * @param raw the path as it was sent
   * @return null if it is not the plain path of anything: with empty, {@code .} or {@code ..}
   *     segments, control characters, backslashes, or octets that are not UTF-8
   */
  static @Nullable String of(String raw) {
    String path = raw.startsWith("/") ? Percent.decode(raw.substring(1)) : null;
    return path == null || !isPlain(path) ? null : path;
  }

  private static boolean isPlain(String path) {
    String[] segments = path.split("/", -1);
    int last = segments.length - 1;
    int count = segments[last].isEmpty() ? last : last + 1;
    return path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && Arrays.stream(segments, 0, count).noneMatch(RequestPath::isSpecial);
  }

  private static boolean isSpecial(String segment) {
    return segment.isEmpty() || segment.equals(".") || segment.equals("..");
  }

  /** A path of the site as it stands in an address. */
  static String encoded(String path) {
    return "/" + Percent.encode(path, "-._~/");
  }
}
