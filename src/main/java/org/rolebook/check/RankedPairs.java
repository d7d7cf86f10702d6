package org.rolebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of many texts as sorted numbers, the rarest first, so that texts can be compared
 * quickly and found by their rare pairs. By the prefix principle (Chaudhuri, Ganti and Kaushik, “A
 * Primitive Operator for Similarity Joins in Data Cleaning”, 2006) two similar texts share one of
 * their rarest pairs.
 */
final class RankedPairs {

  private final List<int[]> texts = new ArrayList<>();
  private final int count;

  /** Ranks the pairs of some texts, text by text. */
  RankedPairs(List<? extends Collection<String>> pairs) {
    Map<String, Integer> ranks = ranks(pairs);
    count = Math.max(1, ranks.size());
    for (Collection<String> each : pairs) {
      texts.add(each.stream().mapToInt(pair -> ranks.getOrDefault(pair, 0)).sorted().toArray());
    }
  }

  /** How many pairs there are; each one's number is below. */
  int count() {
    return count;
  }

  /** A number for each pair, the smaller the rarer it is. */
  private static Map<String, Integer> ranks(List<? extends Collection<String>> texts) {
    Map<String, Integer> frequency = new HashMap<>();
    texts.forEach(pairs -> pairs.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
    List<String> sorted = new ArrayList<>(frequency.keySet());
    sorted.sort(
        Comparator.<String>comparingInt(pair -> frequency.getOrDefault(pair, 0))
            .thenComparing(pair -> pair));
    Map<String, Integer> ranks = new HashMap<>();
    sorted.forEach(pair -> ranks.put(pair, ranks.size()));
    return ranks;
  }

  /**
   * As many of the n-th text's rarest pairs as one of any text similar to it must be among.
   *
   * @param least the least similarity, above 0 and up to 1
   */
  int[] rarest(int n, double least) {
    int[] pairs = texts.get(n);
    int common = atLeast(pairs.length * least / (2 - least) - 1e-9);
    return Arrays.copyOf(pairs, Math.min(pairs.length, Math.max(1, pairs.length - common + 1)));
  }

  /**
   * The Sørensen–Dice coefficient of two texts' pairs, from 0 to 1; 0 as soon as it is certain to
   * be below what is asked for.
   *
   * @param least the least similarity that is asked for
   */
  double similarity(int one, int other, double least) {
    int[] a = texts.get(one);
    int[] b = texts.get(other);
    int both = a.length + b.length;
    int wanted = atLeast(both * least / 2 - 1e-9);
    return both == 0 ? 0 : 2.0 * common(a, b, wanted) / both;
  }

  /** The smallest whole number that is not below one above -1. */
  private static int atLeast(double number) {
    int whole = (int) number;
    return whole < number ? whole + 1 : whole;
  }

  /** How many numbers are in both; 0 if fewer than wanted. */
  private static int common(int[] a, int[] b, int wanted) {
    int common = 0;
    int spareOfA = a.length - wanted;
    int spareOfB = b.length - wanted;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (i - common > spareOfA || j - common > spareOfB) {
        return 0;
      }
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
    return common < wanted ? 0 : common;
  }
}
