package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each of many texts, an earlier one that is nearly the same: that has so many
 * characters in common, in the same order (twice the longest common subsequence by both lengths).
 * Only texts that share enough pairs of neighbouring characters are compared, found by their rarer
 * pairs (prefix filtering after Chaudhuri, Ganti and Kaushik 2006), and of the texts with the same
 * rare pair only the latest, so that the time grows with the number of texts.
 */
final class NearTexts {

  private static final int COMPARED = 40;
  private static final double PAIRS = 0.6;

  private final double threshold;
  private final List<String> texts = new ArrayList<>();
  private final List<Set<String>> pairs = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  /**
   * An empty collection.
   *
   * @param threshold least similarity, above 0 and up to 1
   */
  NearTexts(double threshold) {
    this.threshold = threshold;
  }

  /** Adds a text; its number is that of the texts added before. */
  void add(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      found.add(text.substring(i, i + 2));
    }
    found.forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    pairs.add(found);
    texts.add(text);
  }

  /** The numbers of texts that are near an earlier one, with the number of the nearest such. */
  Map<Integer, Integer> nearest() {
    Map<Integer, Integer> found = new LinkedHashMap<>();
    Map<String, List<Integer>> byPair = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      List<String> rare = rare(pairs.get(i));
      Integer nearest = nearest(i, rare, byPair);
      if (nearest != null) {
        found.put(i, nearest);
      }
      for (String pair : rare) {
        byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
    return found;
  }

  /** So many of the rarest pairs that two similar texts must share one of them. */
  private List<String> rare(Set<String> all) {
    int least = (int) Math.ceil(PAIRS / (2 - PAIRS) * all.size());
    return all.stream()
        .sorted(
            Comparator.<String>comparingInt(pair -> frequency.getOrDefault(pair, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(Math.max(0, all.size() - least + 1L))
        .toList();
  }

  private @Nullable Integer nearest(
      int text, List<String> rare, Map<String, List<Integer>> byPair) {
    Set<Integer> candidates = new HashSet<>();
    for (String pair : rare) {
      List<Integer> same = byPair.getOrDefault(pair, List.of());
      candidates.addAll(same.subList(Math.max(0, same.size() - COMPARED), same.size()));
    }
    return candidates.stream()
        .filter(other -> sharedPairs(text, other) >= PAIRS)
        .filter(other -> similarity(text, other) >= threshold)
        .max(
            Comparator.<Integer>comparingDouble(other -> similarity(text, other))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  private double sharedPairs(int a, int b) {
    Set<String> left = pairs.get(a);
    Set<String> right = pairs.get(b);
    long common = left.stream().filter(right::contains).count();
    return left.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
  }

  private double similarity(int a, int b) {
    String left = texts.get(a);
    String right = texts.get(b);
    return 2.0 * commonSubsequence(left, right) / (left.length() + right.length());
  }

  /** Length of the longest common subsequence, row by row. */
  private static int commonSubsequence(String left, String right) {
    int[] lengths = new int[right.length() + 1];
    for (int i = 0; i < left.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j < lengths.length; j++) {
        int above = lengths[j];
        boolean same = left.charAt(i) == right.charAt(j - 1);
        lengths[j] = same ? diagonal + 1 : Math.max(above, lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[right.length()];
  }
}
