package org.rolebook.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Brand;
import org.rolebook.model.Settings;

/** What handbook.yaml may not say although it has the right form. */
final class SettingsChecks {

  private static final Pattern ALMOST = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");

  private final Map<String, SourceSpan> spans;
  private final Problems problems;

  /**
   * Checks of one file.
   *
   * @param spans where its values stand, by path
   */
  SettingsChecks(Map<String, SourceSpan> spans, Problems problems) {
    this.spans = spans;
    this.problems = problems;
  }

  /** Whether files of a format can be read. */
  static boolean isKnown(@Nullable Integer format) {
    return format == null || format == Settings.FORMAT;
  }

  /** Reports what is wrong. */
  void run(Settings settings, ContentLimits limits) {
    checkFormat(settings.format());
    checkLanguages(settings.languages());
    checkAudiences(settings.audiences());
    checkColour(settings.brand());
    settings
        .redirects()
        .keySet()
        .forEach(from -> limits.checkRedirect(from, span("redirects." + from), problems));
  }

  /** Files of another format would be misunderstood: they are not read at all. */
  private void checkFormat(@Nullable Integer format) {
    if (format != null && !isKnown(format)) {
      String variant = format > Settings.FORMAT ? "newer" : "none";
      problems.error("format-version", variant, span("format"), "" + format, "" + Settings.FORMAT);
    }
  }

  private void checkLanguages(List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      if (spans.containsKey("languages[" + i + "]") && !Texts.isWellFormedTag(tags.get(i))) {
        problems.error("wrong-type", "language", span("languages[" + i + "]"), tags.get(i));
      }
    }
  }

  /** Where a build takes the name of an audience, this word stands for all of them. */
  private void checkAudiences(List<String> audiences) {
    int reserved = audiences.indexOf(Settings.ALL_AUDIENCES);
    if (reserved >= 0) {
      SourceSpan span = span("audiences[" + reserved + "]");
      problems.error("wrong-type", "audience", span, Settings.ALL_AUDIENCES);
    }
  }

  private void checkColour(@Nullable Brand brand) {
    String accent = brand == null ? null : brand.accent();
    if (accent == null || Brand.isColour(accent)) {
      return;
    }
    String right = right(accent);
    String written = Texts.excerpt(accent);
    if (right == null) {
      problems.error("wrong-type", "colour", span("brand.accent"), written);
    } else {
      problems.error("wrong-type", "colour-near", span("brand.accent"), written, right);
    }
  }

  /** The colour that was meant: without #, in full-width characters, or with three digits. */
  private static @Nullable String right(String accent) {
    String plain =
        Normalizer.normalize(accent, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    Matcher almost = ALMOST.matcher(plain);
    if (!almost.matches()) {
      return null;
    }
    String digits = almost.group(1);
    return "#" + (digits.length() == 3 ? digits.replaceAll("[0-9a-f]", "$0$0") : digits);
  }

  private SourceSpan span(String path) {
    return spans.getOrDefault(path, SourceSpan.startOf(ContentTree.SETTINGS));
  }
}
