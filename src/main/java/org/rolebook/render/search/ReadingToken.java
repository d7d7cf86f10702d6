package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.plan.Readings;

/**
 * What can be typed for one character or Latin word of a name.
 *
 * @param readings all readings; for a Latin word the word itself
 */
record ReadingToken(List<String> readings) {

  ReadingToken {
    readings = List.copyOf(readings);
  }

  /** The tokens of a name; what can not be read parts nothing. */
  static List<ReadingToken> of(String name) {
    String folded = Folding.fold(name);
    List<ReadingToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && isLatin(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(new ReadingToken(List.of(folded.substring(at, end))));
        at = end;
      } else {
        List<String> readings = Readings.of(folded.charAt(at++));
        if (!readings.isEmpty()) {
          tokens.add(new ReadingToken(readings));
        }
      }
    }
    return tokens;
  }

  private static boolean isLatin(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
  }

  /**
   * The readings of each character of a name, empty for what has none, as the scripts hold them.
   */
  static String code(String name) {
    StringBuilder code = new StringBuilder();
    String folded = Folding.fold(name);
    for (int i = 0; i < folded.length(); i++) {
      code.append(i == 0 ? "" : ",").append(String.join("|", Readings.of(folded.charAt(i))));
    }
    return code.toString().replaceAll(",+$", "");
  }
}
