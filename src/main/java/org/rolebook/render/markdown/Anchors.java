package org.rolebook.render.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes readable ids, unique within one page: {@code 处理违规}, {@code working-hours}, {@code
 * working-hours-2}. Headings and tables of contents take them from here, once.
 */
public final class Anchors {

  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  /** Ids of the parts of pages. */
  private static final Pattern OF_PAGES =
      Pattern.compile(
          "(duty|authority|kpi|group|external|metric|term|letter|filter|ui|fn|fnref|node)(-.*)?"
              + "|responsibilities|authorities|kpis|appraisal|qualifications|standards|workflow"
              + "|relations|conditions|career|chart|colleagues|pages|body|acknowledgement|positions"
              + "|units|functions|staffing|externals|grades|metrics|glossary|outline|main|menu|top"
              + "|mission|nature|counts|search|toc");

  private final Set<String> used = new HashSet<>();

  /** A new id for a heading with these words. */
  public String heading(String words) {
    String slug = slug(words);
    return unique(OF_PAGES.matcher(slug).matches() ? "h-" + slug : slug);
  }

  /** A new id with a prefix of its own, such as {@code duty}. */
  public String part(String prefix, String name) {
    return unique(prefix + "-" + slug(name));
  }

  /** Letters and digits of any script in lower case, all else a hyphen; {@code section} if none. */
  public static String slug(String words) {
    String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String slug = ENDS.matcher(UNFIT.matcher(lower).replaceAll("-")).replaceAll("");
    return slug.isEmpty() ? "section" : slug;
  }

  private String unique(String wanted) {
    String id = wanted;
    for (int number = 2; !used.add(id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }
}
