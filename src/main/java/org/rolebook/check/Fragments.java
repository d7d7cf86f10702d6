package org.rolebook.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says, without the way it is punctuated: runs of Han characters and of Latin words.
 * Numbers, punctuation and links to elements do not count, the text shown for a link does.
 */
final class Fragments {

  private static final Pattern LINK =
      Pattern.compile("\\[\\[[^\\[\\]|]*+(?:\\|([^\\[\\]]*+))?\\]\\]");
  private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\s\\d]+");

  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s&&[^\\[\\]|]]+");

  private Fragments() {}

  /** The text without punctuation and spaces; equal for texts that say the very same. */
  static String plain(String text) {
    return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Pairs of neighbouring characters or words; a single one stands for itself. */
  static Set<String> pairs(String text) {
    Set<String> pairs = new LinkedHashSet<>();
    for (String clause : BREAK.splitAsStream(withoutLinks(text)).toList()) {
      List<String> tokens = tokens(clause);
      if (tokens.size() == 1) {
        pairs.add(tokens.get(0));
      }
      for (int i = 1; i < tokens.size(); i++) {
        pairs.add(tokens.get(i - 1) + " " + tokens.get(i));
      }
    }
    return Collections.unmodifiableSet(pairs);
  }

  private static String withoutLinks(String text) {
    return text.contains("[[")
        ? LINK.matcher(text)
            .replaceAll(
                link -> link.group(1) == null ? "、" : Matcher.quoteReplacement(link.group(1)))
        : text;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
