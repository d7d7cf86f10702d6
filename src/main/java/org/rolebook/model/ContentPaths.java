package org.rolebook.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the addresses of links in texts say about files below the content folder. */
public final class ContentPaths {

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*");

  private ContentPaths() {}

  /** Whether an address leads out of the handbook, by a scheme or by the name of a server. */
  public static boolean isElsewhere(String address) {
    return ELSEWHERE.matcher(address).matches();
  }

  /** An address without percent-encoding; as it is written where a percent sign encodes nothing. */
  public static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /**
   * The path below the content folder; null for one that leads out of it.
   *
   * @param source the file in which the address stands, or its folder with a slash at the end
   * @param path the address, decoded, relative to that folder or, with a slash in front, to the
   *     content folder
   */
  public static @Nullable String below(String source, String path) {
    Deque<String> names = new ArrayDeque<>();
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    for (String name : ((path.startsWith("/") ? "" : folder) + path).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return null;
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
