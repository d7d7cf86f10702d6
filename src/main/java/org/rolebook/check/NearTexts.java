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
import org.rolebook.parallel.InOrder;

/**
 * Finds, for each of many texts, an earlier one that is nearly the same: that has so many
 * characters in common, in the same order (twice the longest common subsequence by both lengths).
 * Only texts that share enough pairs of neighbouring characters are compared, found by their
 * {@linkplain RankedPairs rarest pairs}, and of the texts with the same rare pair only the latest,
 * so that the time grows with the number of texts.
 */
final class NearTexts {

  private static final int COMPARED = 12;
  private static final double PAIRS = 0.65;

  private final double threshold;
  private final List<String> texts = new ArrayList<>();

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
    texts.add(text);
  }

  /** The numbers of texts that are near an earlier one, with the number of the nearest such. */
  Map<Integer, Integer> nearest() {
    RankedPairs pairs = new RankedPairs(texts.stream().map(NearTexts::pairs));
    Map<Integer, List<Integer>> byPair = new HashMap<>();
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      InOrder.requireWanted();
      Set<Integer> candidates = new HashSet<>();
      for (int pair : pairs.rarest(i, PAIRS)) {
        List<Integer> same = byPair.computeIfAbsent(pair, key -> new ArrayList<>(1));
        candidates.addAll(same.subList(Math.max(0, same.size() - COMPARED), same.size()));
        same.add(i);
      }
      int text = i;
      candidates.removeIf(other -> pairs.similarity(text, other, PAIRS) < PAIRS);
      Integer nearest = nearest(i, candidates);
      if (nearest != null) {
        found.put(i, nearest);
      }
    }
    return found;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private @Nullable Integer nearest(int text, Set<Integer> candidates) {
    return candidates.stream()
        .filter(other -> similarity(text, other) >= threshold)
        .max(
            Comparator.<Integer>comparingDouble(other -> similarity(text, other))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
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
