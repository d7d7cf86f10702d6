package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * Finds texts of which much is the same: the Sørensen–Dice coefficient of their {@linkplain
 * Fragments#pairs pairs}. Texts are compared only if they share one of their rarest pairs; by the
 * prefix principle (Chaudhuri, Ganti and Kaushik, “A Primitive Operator for Similarity Joins in
 * Data Cleaning”, 2006) no two similar ones are missed. Of very many that share the same pairs only
 * the first {@value #MOST} are looked at, so that the effort stays linear.
 */
final class Similarity {

  private static final int MOST = 200;
  private static final IntersectionSimilarity<String> MEASURE =
      new IntersectionSimilarity<>(text -> Fragments.pairs(text.toString()));

  private final double least;
  private final List<String> texts;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<Integer>> index = new HashMap<>();

  /**
   * Prepares some texts.
   *
   * @param least the least similarity that will be asked for, from 0 to 1
   */
  Similarity(List<String> texts, double least) {
    this.texts = texts;
    this.least = least;
    for (String text : texts) {
      Fragments.pairs(text).forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    }
    for (int i = 0; i < texts.size(); i++) {
      for (String pair : rarest(texts.get(i))) {
        index.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The earlier texts that may be as similar to the n-th one as was asked for, in order. */
  List<Integer> before(int n) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String pair : rarest(texts.get(n))) {
      for (int other : index.getOrDefault(pair, List.of())) {
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
    IntersectionResult common = MEASURE.apply(texts.get(one), texts.get(other));
    int size = common.getSizeA() + common.getSizeB();
    return size == 0 ? 0 : 2.0 * common.getIntersection() / size;
  }

  /** As many of a text's rarest pairs as one of any text similar to it must be among. */
  private List<String> rarest(String text) {
    Set<String> pairs = Fragments.pairs(text);
    int common = (int) Math.ceil(pairs.size() * least / (2 - least) - 1e-9);
    return pairs.stream()
        .sorted(Comparator.<String>comparingInt(this::count).thenComparing(pair -> pair))
        .limit(Math.max(1, pairs.size() - common + 1))
        .toList();
  }

  private int count(String pair) {
    return frequency.getOrDefault(pair, 0);
  }
}
