package org.rolebook.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Texts that follow one another: the items of a list, or the lines of a free text.
 *
 * @param isBody whether they are lines of a free text, which may number several levels
 * @param entries the texts that begin with a number, in their order
 */
record NumberedList(boolean isBody, List<Entry> entries) {

  /**
   * A text that begins with a number.
   *
   * @param place the field
   * @param line the text; in a body the line
   * @param number the number
   */
  record Entry(Place place, String line, TypedNumber number) {

    /** Reports a finding about the number. */
    void report(Findings findings, String variant, String... arguments) {
      findings.report(place, line, variant, List.of(arguments), List.of());
    }
  }

  /** What is wrong with the order of numbers. */
  enum Fault {
    /** One or more are left out before this one. */
    GAP,
    /** This one was there before. */
    DUPLICATE,
    /** Counting begins anew. */
    RESTART
  }

  /**
   * A number that is out of order.
   *
   * @param previous the number before it on the same level; null if it is the first
   */
  record Step(Fault fault, Entry entry, @Nullable Entry previous) {}

  private static final class Level {
    private Entry last;
    private final Set<Integer> seen = new HashSet<>();

    private Level(Entry first) {
      this.last = first;
    }
  }

  /** The numbers that are out of order in some way. */
  List<Step> steps(Fault wanted) {
    List<Step> steps = new ArrayList<>();
    Deque<Level> levels = new ArrayDeque<>();
    for (Entry entry : entries.size() < 2 ? List.<Entry>of() : entries) {
      Level level = level(levels, entry);
      Step step = step(level, entry);
      if (step != null && step.fault() == wanted) {
        steps.add(step);
      }
      level.seen.add(entry.number().value());
      level.last = entry;
    }
    return steps;
  }

  /** The level of a number: the nearest that is written alike, or else a new one below. */
  private static Level level(Deque<Level> levels, Entry entry) {
    Predicate<Level> alike =
        level -> level.last.number().style().family() == entry.number().style().family();
    if (levels.stream().anyMatch(alike)) {
      while (!alike.test(levels.element())) {
        levels.pop();
      }
    } else {
      levels.push(new Level(entry));
    }
    return levels.element();
  }

  private static @Nullable Step step(Level level, Entry entry) {
    int value = entry.number().value();
    int before = level.last.number().value();
    if (level.seen.isEmpty()) {
      return value > 1 ? new Step(Fault.GAP, entry, null) : null;
    }
    if (value == 1 && before > 1) {
      level.seen.clear();
      return new Step(Fault.RESTART, entry, level.last);
    }
    if (level.seen.contains(value)) {
      return new Step(Fault.DUPLICATE, entry, level.last);
    }
    return value > before + 1 ? new Step(Fault.GAP, entry, level.last) : null;
  }
}
