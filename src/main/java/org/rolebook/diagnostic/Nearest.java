package org.rolebook.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was probably meant by a word that nothing answers to. The distance is the number of
 * characters inserted, left out, exchanged or swapped with their neighbour (Damerau–Levenshtein,
 * optimal string alignment); upper and lower case count as the same.
 */
public final class Nearest {

  private record Candidate(String word, int distance, int strange) {}

  private Nearest() {}

  /**
   * The candidates that differ from a word by at most a third of the longer one's characters (but
   * always by one), the nearest first; of equally near ones, first those that have most of the
   * word's characters, then in the order of their characters. The word itself is never among them.
   *
   * @param word the word as written
   * @param candidates what it could have been
   * @param most how many to return at most
   */
  public static List<String> of(String word, Collection<String> candidates, int most) {
    int[] written = characters(word);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(word) && isOfLikeLength(candidate, written.length))
        .map(candidate -> candidate(written, candidate))
        .filter(Objects::nonNull)
        .distinct()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(Candidate::strange)
                .thenComparing(Candidate::word))
        .limit(most)
        .map(Candidate::word)
        .toList();
  }

  private static @Nullable Candidate candidate(int[] written, String word) {
    int[] other = characters(word);
    int distance = distance(written, other);
    return distance == Integer.MAX_VALUE
        ? null
        : new Candidate(word, distance, strange(written, other));
  }

  /** How many of a word's characters the other one does not have. */
  private static int strange(int[] written, int[] other) {
    List<Integer> left = new ArrayList<>(Arrays.stream(other).boxed().toList());
    return (int) Arrays.stream(written).boxed().filter(each -> !left.remove(each)).count();
  }

  private static boolean isOfLikeLength(String candidate, int length) {
    int other = candidate.codePointCount(0, candidate.length());
    return Math.abs(other - length) <= limit(length, other);
  }

  private static int limit(int length, int other) {
    return Math.max(1, Math.max(length, other) / 3);
  }

  private static int[] characters(String word) {
    return word.toLowerCase(Locale.ROOT).codePoints().toArray();
  }

  /** The distance, or {@link Integer#MAX_VALUE} where it is more than the two words allow. */
  private static int distance(int[] a, int[] b) {
    int[] beforeLast = new int[b.length + 1];
    int[] last = firstRow(b.length);
    for (int i = 1; i <= a.length; i++) {
      int[] row = new int[b.length + 1];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int cost = a[i - 1] == b[j - 1] ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length] <= limit(a.length, b.length) ? last[b.length] : Integer.MAX_VALUE;
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }
}
