package org.rolebook.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/** The letters under which titles are sorted: Latin by letter, Han by Hanyu Pinyin. */
public final class Initials {

  /** Where a title goes that begins with neither a Latin nor a Han letter. */
  static final String OTHER = "#";

  /** All letters in order. */
  static final List<String> LETTERS =
      List.of(
          "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R",
          "S", "T", "U", "V", "W", "X", "Y", "Z", OTHER);

  /** Words of titles whose first character is not read by its commonest reading. */
  static final Map<String, String> WORDS =
      Map.of(
          "会计",
          "kuaiji",
          "调度",
          "diaodu",
          "调查",
          "diaocha",
          "调研",
          "diaoyan",
          "重庆",
          "chongqing",
          "行业",
          "hangye",
          "行长",
          "hangzhang",
          "乐队",
          "yuedui",
          "音乐",
          "yinyue",
          "长途",
          "changtu");

  private Initials() {}

  /** The letter under which a title stands: {@code A} to {@code Z}, or {@link #OTHER}. */
  static String letter(String title) {
    String key = sortKey(title);
    String first = key.isEmpty() ? OTHER : key.substring(0, 1).toUpperCase(Locale.ROOT);
    return LETTERS.contains(first) ? first : OTHER;
  }

  /** The title in small Latin letters, Han characters by their reading without tones. */
  public static String sortKey(String title) {
    String normal = Normalizer.normalize(title.strip(), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < normal.length()) {
      String word = normal.substring(at, Math.min(at + 2, normal.length()));
      if (WORDS.containsKey(word)) {
        key.append(WORDS.get(word));
        at += 2;
      } else {
        append(key, normal.charAt(at++));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder key, char character) {
    String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
    if (readings != null && readings.length > 0) {
      key.append(readings[0].replaceAll("[^a-z]", ""));
    } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
      key.append(character);
    }
  }
}
