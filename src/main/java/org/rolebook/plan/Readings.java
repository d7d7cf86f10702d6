package org.rolebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a Han character may be read, in Hanyu Pinyin without tones. */
public final class Readings {

  /** Tones, and what else is no letter. */
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z:]");

  private Readings() {}

  /**
   * All readings of a character, the commonest first; {@code ü} is both {@code v} and {@code u}, as
   * people type it. Empty for what is no Han character.
   */
  public static List<String> of(char character) {
    String[] known = PinyinHelper.toHanyuPinyinStringArray(character);
    if (known == null) {
      return List.of();
    }
    Set<String> readings = new LinkedHashSet<>();
    for (String reading : known) {
      String letters = NO_LETTERS.matcher(reading).replaceAll("");
      readings.add(letters.replace("u:", "v"));
      readings.add(letters.replace("u:", "u"));
    }
    readings.remove("");
    return new ArrayList<>(readings);
  }
}
