package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units with the entries that lie in each and below, which follow one another. */
final class SearchUnits {

  private static final class Range {
    private final String name;
    private final int parent;
    private final int first;
    private int last;

    Range(String name, int parent, int first) {
      this.name = name;
      this.parent = parent;
      this.first = first;
      this.last = first;
    }
  }

  private final List<Range> ranges = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes notice of an entry; entries come in reading order. */
  void add(int number, SearchEntry entry) {
    if (entry.kind() == EntryKind.UNIT) {
      numbers.put(entry.unit(), ranges.size());
      int parent = numbers.getOrDefault(entry.parent(), -1);
      ranges.add(new Range(entry.title(), parent, number));
    }
    for (Range unit = range(entry.unit()); unit != null; unit = above(unit)) {
      unit.last = number;
    }
  }

  private @Nullable Range range(String unit) {
    Integer number = numbers.get(unit);
    return number == null ? null : ranges.get(number);
  }

  private @Nullable Range above(Range unit) {
    return unit.parent < 0 ? null : ranges.get(unit.parent);
  }

  /** Writes for each unit its name, the unit above, its first and its last entry. */
  void write(Script script) {
    script.open('[');
    for (Range unit : ranges) {
      script.open('[').string(unit.name).number(unit.parent);
      script.number(unit.first).number(unit.last).close(']');
    }
    script.close(']');
  }
}
