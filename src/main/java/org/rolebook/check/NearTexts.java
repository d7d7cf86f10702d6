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

  private static final int COMPARED = 12;
  private static final double PAIRS = 0.65;

  private final double threshold;
  private final List<String> texts = new ArrayList<>();
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
    pairs(text).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    texts.add(text);
  }

  /** The numbers of texts that are near an earlier one, with the number of the nearest such. */
  Map<Integer, Integer> nearest() {
    Map<String, Integer> ranks = ranks();
    List<int[]> ranked =
        texts.stream()
            .map(text -> pairs(text).stream().mapToInt(ranks::get).sorted().toArray())
            .toList();
    Map<Integer, List<Integer>> byPair = new HashMap<>();
    Map<Integer, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<Integer> candidates = new HashSet<>();
      int[] pairs = ranked.get(i);
      for (int k = 0; k < rare(pairs.length); k++) {
        List<Integer> same = byPair.computeIfAbsent(pairs[k], key -> new ArrayList<>(1));
        candidates.addAll(same.subList(Math.max(0, same.size() - COMPARED), same.size()));
        same.add(i);
      }
      candidates.removeIf(other -> sharedPairs(pairs, ranked.get(other)) < PAIRS);
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

  /** A number for each pair, the rarest first. */
  private Map<String, Integer> ranks() {
    List<String> pairs =
        frequency.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    pairs.forEach(pair -> ranks.put(pair, ranks.size()));
    return ranks;
  }

  /** So many of the rarest pairs that two similar texts must share one of them. */
  private static int rare(int all) {
    return all == 0 ? 0 : all - (int) Math.ceil(PAIRS / (2 - PAIRS) * all) + 1;
  }

  private @Nullable Integer nearest(int text, Set<Integer> candidates) {
    return candidates.stream()
        .filter(other -> similarity(text, other) >= threshold)
        .max(
            Comparator.<Integer>comparingDouble(other -> similarity(text, other))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Dice's coefficient of two sorted sets. */
  private static double sharedPairs(int[] left, int[] right) {
    int common = 0;
    int j = 0;
    for (int pair : left) {
      while (j < right.length && right[j] < pair) {
        j++;
      }
      common += j < right.length && right[j] == pair ? 1 : 0;
    }
    return 2.0 * common / (left.length + right.length);
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
