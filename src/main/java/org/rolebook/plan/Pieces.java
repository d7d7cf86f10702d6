package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts a list into runs of neighbours that together are not too large; what is too large by itself
 * is a run of its own.
 *
 * @param size the size of an element
 * @param largest the largest size of a run
 */
record Pieces<T>(ToIntFunction<T> size, int largest) {

  List<List<T>> of(List<T> all) {
    List<List<T>> pieces = new ArrayList<>();
    int filled = largest;
    for (T one : all) {
      int own = size.applyAsInt(one);
      if (pieces.isEmpty() || filled + own > largest) {
        pieces.add(new ArrayList<>());
        filled = 0;
      }
      pieces.get(pieces.size() - 1).add(one);
      filled += own;
    }
    return pieces;
  }
}
