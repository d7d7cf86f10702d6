package org.rolebook.plan;

import java.text.Normalizer;
import java.util.Locale;

/** Titles in Latin letters, for names of files. */
public final class Pinyin {

  private Pinyin() {}

  /**
   * A title in small Latin letters and digits, words and Han characters separated by hyphens, such
   * as {@code yun-ying-zong-jian}; empty if nothing of it can be written so.
   */
  public static String slug(String title) {
    String normal = Normalizer.normalize(title.strip(), Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    int at = 0;
    while (at < normal.length()) {
      String word = normal.substring(at, Math.min(at + 2, normal.length()));
      String known = Initials.WORDS.get(word);
      slug.append(known != null ? "-" + known + "-" : letters(normal.charAt(at)));
      at += known != null ? 2 : 1;
    }
    String lower = slug.toString().toLowerCase(Locale.ROOT);
    return lower.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String letters(char character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return "";
    }
    return Readings.of(character).stream()
        .findFirst()
        .map(reading -> "-" + reading + "-")
        .orElse(String.valueOf(character));
  }
}
