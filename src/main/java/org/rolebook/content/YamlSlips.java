package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Edit;
import org.rolebook.diagnostic.Fix;
import org.rolebook.diagnostic.SourceSpan;

/**
 * Slips of the pen in YAML that have a sure sign: a colon or dash without a space, or one of a
 * Chinese input method, and blanks that YAML takes for letters.
 */
final class YamlSlips {

  private static final String WIDE_SPACE = "[ \\t]*[\\u00A0\\u3000]";
  private static final Pattern WIDE_SPACE_BEFORE_KEY =
      Pattern.compile(WIDE_SPACE + "[\\s\\u00A0\\u3000]*(?:- .*|[^\\s:]+:(?:\\s.*)?)");
  private static final Pattern WIDE_SPACE_BEFORE_DASH =
      Pattern.compile(WIDE_SPACE + "[\\s\\u00A0\\u3000]*-\\s.*", Pattern.DOTALL);
  private static final Pattern TIGHT_DASH = Pattern.compile("\\s*(-)(?=[\\p{L}\\[{\"'“《（])");
  private static final Pattern OTHER_DASH = Pattern.compile("\\s*([－–—·•●])\\s*\\S.*");

  /** A line such as {@code 岗位名称：运营总监}, whose colon YAML does not know. */
  private static final Pattern WIDE_COLON =
      Pattern.compile("\\s*(?:- +)?([^\\s:：#\"'-][^:：\"']*)(：)");

  /** A line such as {@code code:010}. */
  private static final Pattern TIGHT_COLON =
      Pattern.compile("\\s*(?:- +)?([\\p{L}][\\p{L}\\p{N}_-]*)(:)(?=[^\\s/])");

  private YamlSlips() {}

  static boolean leadsWithWideSpace(String text) {
    return Pattern.compile(WIDE_SPACE).matcher(text).lookingAt();
  }

  /** The first character of a place. */
  static SourceSpan firstOf(SourceSpan span) {
    int line = span.line();
    return new SourceSpan(span.file(), line, span.column(), line, span.column() + 1);
  }

  /** Where the first colon of a key stands that has its value behind it; -1 if there is none. */
  static int colon(String key) {
    int wide = key.indexOf('：');
    return wide >= 0 ? wide : key.indexOf(':');
  }

  /** Reports the colon of a key to which its value is joined. */
  static void report(Problems problems, SourceSpan key, String text, int colon) {
    int column = key.column() + text.codePointCount(0, colon);
    SourceSpan at = new SourceSpan(key.file(), key.line(), column, key.line(), column + 1);
    boolean wide = text.charAt(colon) == '：';
    String name = text.substring(0, colon).strip();
    colon(problems, at, wide, name, text.substring(colon + 1));
  }

  private static void colon(
      Problems problems, SourceSpan at, boolean wide, String name, String rest) {
    String right = rest.isEmpty() || Character.isWhitespace(rest.charAt(0)) ? ":" : ": ";
    Fix fix = Fix.source(at, wide ? "：" : ":", right);
    problems.mendable("yaml-syntax", wide ? "wide-colon" : "tight-colon", at, fix, name);
  }

  /** Reports the colon of a line that is none for YAML, if the line has no other. */
  static boolean reportColon(SourceText source, int line, Problems problems) {
    String text = source.line(line);
    for (Pattern pattern : List.of(WIDE_COLON, TIGHT_COLON)) {
      Matcher colon = pattern.matcher(text);
      if (!text.contains(": ") && colon.lookingAt()) {
        SourceSpan at = source.span(line, colon.start(2), colon.end(2));
        boolean wide = pattern == WIDE_COLON;
        colon(problems, at, wide, colon.group(1).strip(), text.substring(colon.end(2)));
        return true;
      }
    }
    return false;
  }

  /** Reports a dash or an indentation at the start of a line that YAML does not take for one. */
  static boolean reportStart(SourceText source, int line, Problems problems) {
    String text = source.line(line);
    if (WIDE_SPACE_BEFORE_KEY.matcher(text).matches()) {
      int from = text.length() - text.stripLeading().length();
      int wide = indexOfWideSpace(text);
      problems.error("yaml-syntax", "space", source.span(line, wide, Math.max(from, wide + 1)));
      return true;
    }
    return reportDash(source, line, text, problems);
  }

  private static boolean reportDash(SourceText source, int line, String text, Problems problems) {
    Matcher tight = TIGHT_DASH.matcher(text);
    Matcher other = OTHER_DASH.matcher(text);
    if (tight.lookingAt()) {
      SourceSpan at = source.span(line, tight.start(1), tight.end(1));
      problems.mendable("yaml-syntax", "dash", at, Fix.source(at, "-", "- "));
    } else if (other.matches()) {
      SourceSpan at = source.span(line, other.start(1), other.end(1));
      problems.error("yaml-syntax", "dash-character", at, other.group(1));
    } else {
      return false;
    }
    return true;
  }

  /**
   * Reports a text that was meant as an item of a list.
   *
   * @param text a value without quotation marks
   */
  static void reportItem(SourceText source, SourceSpan span, String text, Problems problems) {
    boolean dash = TIGHT_DASH.matcher(text).lookingAt() && text.startsWith("-");
    if (dash && span.line() == span.endLine()) {
      SourceSpan at = firstOf(span);
      problems.mendable("yaml-syntax", "dash", at, Fix.source(at, "-", "- "));
    } else if (dash) {
      problems.mendable("yaml-syntax", "dash", firstOf(span), dashes(source, span));
    } else if (WIDE_SPACE_BEFORE_DASH.matcher(text).matches()) {
      problems.error("yaml-syntax", "space", firstOf(span));
    }
  }

  /** A space behind each dash, if every line of a value has one. */
  private static @Nullable Fix dashes(SourceText source, SourceSpan span) {
    List<Edit> edits = new ArrayList<>();
    for (int line = span.line(); line <= span.endLine(); line++) {
      Matcher dash = TIGHT_DASH.matcher(source.line(line));
      if (dash.lookingAt()) {
        edits.add(new Edit(source.span(line, dash.start(1), dash.end(1)), "-", "- "));
      } else if (!source.line(line).isBlank()) {
        return null;
      }
    }
    return edits.isEmpty() ? null : new Fix(edits);
  }

  private static int indexOfWideSpace(String text) {
    int at = 0;
    while (text.charAt(at) != '\u00A0' && text.charAt(at) != '\u3000') {
      at++;
    }
    return at;
  }
}
