package org.rolebook.check;

import java.util.Arrays;
import java.util.List;
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

  /** The texts with each pair among their rarest, in order. */
  private final int[][] index;

  /**
   * Prepares some texts.
   *
   * @param least the least similarity that will be asked for, from 0 to 1
   */
  Similarity(List<String> texts, double least) {
    this.least = least;
    this.pairs = new RankedPairs(texts.stream().map(Fragments::pairs).toList());
    int[] sizes = new int[pairs.count()];
    for (int i = 0; i < texts.size(); i++) {
      InOrder.requireWanted();
      for (int pair : pairs.rarest(i, least)) {
        sizes[pair]++;
      }
    }
    this.index = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = texts.size() - 1; i >= 0; i--) {
      for (int pair : pairs.rarest(i, least)) {
        index[pair][--sizes[pair]] = i;
      }
    }
  }

  /** The earlier texts that may be as similar to the n-th one as was asked for, in order. */
  int[] before(int n) {
    int[] found = new int[MOST];
    int size = 0;
    SmallSet seen = new SmallSet(MOST);
    for (int pair : pairs.rarest(n, least)) {
      for (int other : index[pair]) {
        if (other >= n || size >= MOST) {
          break;
        }
        if (seen.add(other)) {
          found[size++] = other;
        }
      }
    }
    int[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** How much two texts have in common, from 0 to 1; 0 if less than is asked for. */
  double of(int one, int other, double wanted) {
    return pairs.similarity(one, other, wanted);
  }
}
