package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.parallel.InOrder;

/**
 * Finds texts of which much is the same: the Sørensen–Dice coefficient of their {@linkplain
 * Fragments#pairs pairs}. Texts are compared only if they share one of their {@linkplain
 * RankedPairs rarest pairs}, so that no two similar ones are missed. Of very many that share the
 * same pairs only the first {@value #MOST} are looked at, so that the effort stays linear.
 */
final class Similarity {

  private static final int MOST = 200;

  private final double least;
  private final RankedPairs pairs;
  private final Map<Integer, List<Integer>> index = new HashMap<>();

  /**
   * Prepares some texts.
   *
   * @param least the least similarity that will be asked for, from 0 to 1
   */
  Similarity(List<String> texts, double least) {
    this.least = least;
    this.pairs = new RankedPairs(texts.stream().map(Fragments::pairs).toList());
    for (int i = 0; i < texts.size(); i++) {
      InOrder.requireWanted();
      for (int pair : pairs.rarest(i, least)) {
        index.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The earlier texts that may be as similar to the n-th one as was asked for, in order. */
  List<Integer> before(int n) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int pair : pairs.rarest(n, least)) {
      for (int other : index.getOrDefault(pair, List.of())) {
        if (other >= n || found.size() >= MOST) {
          break;
        }
        found.add(other);
      }
    }
    return found.stream().sorted().toList();
  }

  /** How much two texts have in common, from 0 to 1; 0 if less than is asked for. */
  double of(int one, int other, double wanted) {
    return pairs.similarity(one, other, wanted);
  }
}
