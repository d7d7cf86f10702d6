package org.rolebook.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rolebook.plan.HeadingSlug;

/**
 * Makes readable ids, unique within one page: {@code 处理违规}, {@code working-hours}, {@code
 * working-hours-2}. Headings and tables of contents take them from here, once.
 */
public final class Anchors {

  /** Ids of the parts of pages. */
  private static final Pattern OF_PAGES =
      Pattern.compile(
          "(duty|authority|kpi|group|external|metric|term|letter|filter|ui|fn|fnref|node)(-.*)?"
              + "|responsibilities|authorities|kpis|appraisal|qualifications|standards|workflow"
              + "|relations|conditions|career|chart|colleagues|pages|body|acknowledgement|positions"
              + "|units|functions|staffing|externals|grades|metrics|glossary|outline|main|menu|top"
              + "|mission|nature|counts|search|toc");

  private final Set<String> used = new HashSet<>();

  /** The number with which the next id of a name that is taken is tried. */
  private final Map<String, Integer> next = new HashMap<>();

  private final String prefix;

  /** No ids yet, on a page of one content. */
  public Anchors() {
    this("");
  }

  /**
   * No ids yet.
   *
   * @param prefix stands before each
   */
  public Anchors(String prefix) {
    this.prefix = prefix;
  }

  /** A new id for a heading with these words. */
  public String heading(String words) {
    String slug = HeadingSlug.of(words);
    return unique(OF_PAGES.matcher(slug).matches() ? "h-" + slug : slug);
  }

  /** A new id with a prefix of its own, such as {@code duty}. */
  public String part(String prefix, String name) {
    return unique(of(prefix, name));
  }

  /** The id that the first part of a name gets on its page, for links from elsewhere. */
  public static String of(String prefix, String name) {
    return prefix + "-" + HeadingSlug.of(name);
  }

  private String unique(String name) {
    String wanted = prefix + name;
    if (used.add(wanted)) {
      return wanted;
    }
    int number = next.getOrDefault(wanted, 2);
    String id = wanted + "-" + number;
    while (!used.add(id)) {
      id = wanted + "-" + ++number;
    }
    next.put(wanted, number + 1);
    return id;
  }
}
