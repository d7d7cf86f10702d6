package org.rolebook.publish;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what becomes of files, and of the pages among them; several threads may do so. */
final class Counting {

  /** What becomes of a file. */
  enum Fate {
    WRITTEN,
    UNCHANGED,
    REMOVED
  }

  private final Map<Fate, AtomicInteger> files = zeros();
  private final Map<Fate, AtomicInteger> pages = zeros();

  /** Whether a file is what a browser shows as a page. */
  static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  void add(String path, Fate fate) {
    counter(files, fate).incrementAndGet();
    if (isPage(path)) {
      counter(pages, fate).incrementAndGet();
    }
  }

  Tally files() {
    return tally(files);
  }

  Tally pages() {
    return tally(pages);
  }

  private static Map<Fate, AtomicInteger> zeros() {
    Map<Fate, AtomicInteger> zeros = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      zeros.put(fate, new AtomicInteger());
    }
    return zeros;
  }

  private static AtomicInteger counter(Map<Fate, AtomicInteger> counts, Fate fate) {
    return Objects.requireNonNull(counts.get(fate));
  }

  private static Tally tally(Map<Fate, AtomicInteger> counts) {
    return new Tally(
        counter(counts, Fate.WRITTEN).get(),
        counter(counts, Fate.UNCHANGED).get(),
        counter(counts, Fate.REMOVED).get());
  }
}
