package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ContentPaths;

/** Finds ordinary links and images in Markdown that lead to files of the handbook. */
final class MarkdownLinks {

  /**
   * A link.
   *
   * @param written the address as written
   * @param image whether it is an image
   * @param path the path without query and fragment, decoded; empty for a place on the same page
   * @param fragment the place on the page, decoded; empty if there is none
   */
  record Link(String written, boolean image, String path, String fragment) {

    /** The path below the content folder; null for one that leads out of it. */
    @Nullable String below(String folder) {
      return ContentPaths.below(folder, path);
    }
  }

  private static final String ADDRESS = "(<[^<>\\n]*>|[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()<>]*)*)";
  private static final Pattern INLINE =
      Pattern.compile(
          "(!?)(?<!\\\\)\\[[^\\[\\]]*(?:\\[[^\\[\\]]*\\][^\\[\\]]*)*\\]\\(\\s{0,9}%a[^()\\n]*\\)"
              .replace("%a", ADDRESS));
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}()\\[(?!\\^)[^\\[\\]]+\\]: {0,9}" + ADDRESS, Pattern.MULTILINE);

  private MarkdownLinks() {}

  /** The links of a text that stay within the handbook. */
  static List<Link> in(String markdown) {
    if (!markdown.contains("](") && !markdown.contains("]:")) {
      return List.of();
    }
    String prose = Prose.withoutCode(markdown);
    List<Link> links = new ArrayList<>();
    add(INLINE.matcher(prose), links);
    add(DEFINITION.matcher(prose), links);
    return links;
  }

  private static void add(Matcher found, List<Link> links) {
    while (found.find()) {
      String written = found.group(2);
      String address =
          written.startsWith("<") ? written.substring(1, written.length() - 1) : written;
      if (!ContentPaths.isElsewhere(address)) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        boolean image = found.group(1).equals("!");
        String file = ContentPaths.decoded(path.split("\\?", 2)[0]);
        links.add(new Link(address, image, file, ContentPaths.decoded(fragment)));
      }
    }
  }
}
