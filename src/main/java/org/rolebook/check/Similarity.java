package org.rolebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts of which much is the same: the Sørensen–Dice coefficient of their {@linkplain
 * Fragments#pairs pairs}. Texts are compared only if they share one of their rarest pairs; by the
 * prefix principle (Chaudhuri, Ganti and Kaushik, “A Primitive Operator for Similarity Joins in
 * Data Cleaning”, 2006) no two similar ones are missed. Of very many that share the same pairs only
 * the first {@value #MOST} are looked at, so that the effort stays linear.
 */
final class Similarity {

  private static final int MOST = 200;

  private final double least;

  /** The pairs of each text by their ranks, the rarest first. */
  private final List<int[]> texts = new ArrayList<>();

  private final Map<Integer, List<Integer>> index = new HashMap<>();

  /**
   * Prepares some texts.
   *
   * @param least the least similarity that will be asked for, from 0 to 1
   */
  Similarity(List<String> texts, double least) {
    this.least = least;
    Map<String, Integer> ranks = ranks(texts);
    for (String text : texts) {
      int[] pairs =
          Fragments.pairs(text).stream().mapToInt(pair -> ranks.getOrDefault(pair, 0)).toArray();
      Arrays.sort(pairs);
      for (int k = 0; k < prefix(pairs); k++) {
        index.computeIfAbsent(pairs[k], key -> new ArrayList<>()).add(this.texts.size());
      }
      this.texts.add(pairs);
    }
  }

  /** A number for each pair, the smaller the rarer it is. */
  private static Map<String, Integer> ranks(List<String> texts) {
    Map<String, Integer> frequency = new HashMap<>();
    for (String text : texts) {
      Fragments.pairs(text).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    }
    List<String> sorted = new ArrayList<>(frequency.keySet());
    sorted.sort(
        Comparator.<String>comparingInt(pair -> frequency.getOrDefault(pair, 0))
            .thenComparing(pair -> pair));
    Map<String, Integer> ranks = new HashMap<>();
    sorted.forEach(pair -> ranks.put(pair, ranks.size()));
    return ranks;
  }

  /** The earlier texts that may be as similar to the n-th one as was asked for, in order. */
  List<Integer> before(int n) {
    Set<Integer> found = new LinkedHashSet<>();
    int[] pairs = texts.get(n);
    for (int k = 0; k < prefix(pairs); k++) {
      for (int other : index.getOrDefault(pairs[k], List.of())) {
        if (other >= n || found.size() >= MOST) {
          break;
        }
        found.add(other);
      }
    }
    return found.stream().sorted().toList();
  }

  /** How much two texts have in common, from 0 to 1. */
  double of(int one, int other) {
    int[] a = texts.get(one);
    int[] b = texts.get(other);
    return a.length + b.length == 0 ? 0 : 2.0 * common(a, b) / (a.length + b.length);
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** As many of a text's rarest pairs as one of any text similar to it must be among. */
  private int prefix(int[] pairs) {
    int common = (int) Math.ceil(pairs.length * least / (2 - least) - 1e-9);
    return Math.min(pairs.length, Math.max(1, pairs.length - common + 1));
  }
}
