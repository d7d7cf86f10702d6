package org.rolebook.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;

/** The addresses that a style sheet names. */
final class StyleAddresses {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "@import\\s+[\"']([^\"'\\n"
              + "]+)[\"']|url\\(\\s*(?:\"([^\"\\n"
              + "]*)\"|'([^'\\n"
              + "]*)'|([^\"'()\\s]+))\\s*\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|/).*");

  private StyleAddresses() {}

  /**
   * An address.
   *
   * @param written as it stands there
   * @param span its place
   * @param line text of its line
   */
  record Address(String written, SourceSpan span, String line) {

    /** Whether it leads out of the files that are published with the style sheet. */
    boolean isElsewhere() {
      return ELSEWHERE.matcher(written).matches();
    }

    /** Path of the file that it means; null if it is no file beside the style sheet or below. */
    @Nullable String file() {
      String path = written.split("[?#]", 2)[0];
      if (path.isEmpty() || isElsewhere()) {
        return null;
      }
      Deque<String> names = new ArrayDeque<>(List.of(span.file().split("/", -1)));
      names.removeLast();
      for (String name : path.split("/", -1)) {
        if (name.equals("..") && names.pollLast() == null) {
          return null;
        }
        if (!name.equals("..") && !name.equals(".")) {
          names.addLast(name);
        }
      }
      return String.join("/", names);
    }
  }

  /**
   * The addresses of a style sheet, in order.
   *
   * @param file its path
   */
  static List<Address> in(String file, String css) {
    String code = COMMENT.matcher(css).replaceAll(comment -> blank(comment.group()));
    List<Address> addresses = new ArrayList<>();
    Matcher found = ADDRESS.matcher(code);
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          addresses.add(address(file, css, found.start(group), found.group(group)));
        }
      }
    }
    return addresses;
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\n]", " ");
  }

  private static Address address(String file, String css, int at, String written) {
    int start = css.lastIndexOf('\n', at - 1) + 1;
    int end = css.indexOf('\n', at);
    int line = (int) css.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = css.codePointCount(start, at) + 1;
    int width = written.codePointCount(0, written.length());
    return new Address(
        written,
        new SourceSpan(file, line, column, line, column + width),
        css.substring(start, end < 0 ? css.length() : end).stripTrailing());
  }
}
