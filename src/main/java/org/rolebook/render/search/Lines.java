package org.rolebook.render.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.Body;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Text;

/** Gathers the texts of one entry; the same text counts once in a field. */
final class Lines {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final Map<SearchField, Set<String>> texts = new EnumMap<>(SearchField.class);

  Lines add(SearchField field, @Nullable Text text) {
    return text == null ? this : add(field, text.plain());
  }

  /** A text under its headings, which say more of it than the rest. */
  Lines add(SearchField field, @Nullable Body body) {
    if (body != null) {
      body.toc().forEach(heading -> add(SearchField.HEADING, heading.text()));
      add(field, body.text());
    }
    return this;
  }

  Lines add(SearchField field, String text) {
    String line = line(text);
    if (!line.isEmpty()) {
      texts.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(line);
    }
    return this;
  }

  /** The text on one line, in one form. */
  private static String line(String text) {
    return isOrdinary(text)
        ? text
        : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Whether a text has only characters that have but one form, and at most single spaces. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!isOrdinary(unit) && !isSingleSpace(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOrdinary(char unit) {
    return (unit >= 0x4E00 && unit <= 0x9FA5)
        || (unit > ' ' && unit < 0x7F)
        || (unit >= 0x3001 && unit <= 0x301F)
        || (unit >= 0xFF01 && unit <= 0xFF5E)
        || (unit >= 0x2018 && unit <= 0x201D);
  }

  private static boolean isSingleSpace(String text, int at) {
    return text.charAt(at) == ' ' && at > 0 && at < text.length() - 1 && text.charAt(at - 1) != ' ';
  }

  Lines addAll(SearchField field, List<Text> all) {
    all.forEach(text -> add(field, text));
    return this;
  }

  Lines addLinks(SearchField field, List<Link> links) {
    links.forEach(link -> add(field, link.text()));
    return this;
  }

  /** All texts, by field in the order in which finds count. */
  List<SearchLine> list() {
    List<SearchLine> lines = new ArrayList<>();
    texts.forEach((field, all) -> all.forEach(text -> lines.add(new SearchLine(field, text))));
    return lines;
  }
}
