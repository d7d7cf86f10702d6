package org.rolebook.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws for one element; what is drawn depends on the number of the element alone. */
final class Draws {

  private static final long SEED = 20_260_107L;

  private final SplittableRandom random;

  Draws(int element) {
    this.random = new SplittableRandom(SEED * 31 + element);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of a list, no two alike, in the order in which they were drawn. */
  <T> List<T> some(int count, List<T> of) {
    List<T> left = new ArrayList<>(of);
    List<T> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }
}
