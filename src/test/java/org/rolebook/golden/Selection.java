package org.rolebook.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Picks mutants at random places, by turns from each rule and each of its faults. */
final class Selection {

  private static final long SEED = 20_260_101;

  /** By rule, then one queue for each of its faults. */
  private final Map<String, Deque<Deque<Mutation>>> queues = new TreeMap<>();

  Selection(List<Fault> faults, Map<String, String> sources) {
    Random random = new Random(SEED);
    for (Fault fault : faults) {
      List<Mutation> places = new ArrayList<>(fault.mutations(sources).toList());
      Collections.shuffle(places, random);
      queues
          .computeIfAbsent(fault.rule(), rule -> new ArrayDeque<>())
          .add(new ArrayDeque<>(places));
    }
  }

  /** At most so many mutants. */
  List<Mutation> take(int count) {
    List<Mutation> taken = new ArrayList<>();
    int before = -1;
    while (taken.size() < count && taken.size() > before) {
      before = taken.size();
      queues.values().forEach(faults -> takeOne(faults, taken));
    }
    return taken.subList(0, Math.min(count, taken.size()));
  }

  private static void takeOne(Deque<Deque<Mutation>> faults, List<Mutation> taken) {
    faults.removeIf(Deque::isEmpty);
    if (!faults.isEmpty()) {
      Deque<Mutation> next = faults.remove();
      taken.add(next.remove());
      faults.add(next);
    }
  }
}
