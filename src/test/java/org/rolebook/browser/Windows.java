package org.rolebook.browser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for texts by going through all of them: what a search has to find. */
final class Windows {

  private static final int LONGEST = 6;

  private final Map<String, String> pages = new TreeMap<>();

  Windows(Map<String, List<String>> texts) {
    texts.forEach((page, lines) -> pages.put(page, fold(String.join("\n", lines))));
  }

  /** Texts of one to six characters from any place, without blanks. */
  List<String> random(int count) {
    Random random = new Random(7);
    List<String> all = List.copyOf(pages.values());
    List<String> windows = new ArrayList<>();
    while (windows.size() < count) {
      String text = all.get(random.nextInt(all.size()));
      int from = random.nextInt(text.length());
      int to = from + 1 + random.nextInt(LONGEST);
      String window = text.substring(from, Math.min(to, text.length()));
      if (window.matches("\\S+")) {
        windows.add(window);
      }
    }
    return windows;
  }

  /** The pages that hold a text. */
  Set<String> holding(String window) {
    Set<String> found = new TreeSet<>();
    pages.forEach(
        (page, text) -> {
          if (text.contains(fold(window))) {
            found.add(page);
          }
        });
    return found;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
