package org.rolebook.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rolebook.model.ReportingLine;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.OutlineRow;

/** A part of the reporting graph as nested lists, row by row, whatever its depth. */
final class Outline {

  private record Entry(String id, int depth) {}

  private final Hierarchy graph;
  private final Function<String, Link> links;
  private final Set<String> members;
  private final Set<String> done = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  private Outline(Hierarchy graph, Function<String, Link> links, Set<String> members) {
    this.graph = graph;
    this.links = links;
    this.members = members;
  }

  /**
   * The rows of a picture.
   *
   * @param links what a box is called and where it leads
   * @param members the boxes
   */
  static List<OutlineRow> of(Hierarchy graph, Function<String, Link> links, Set<String> members) {
    Outline outline = new Outline(graph, links, members);
    members.stream().filter(outline::isTop).forEach(outline::add);
    members.forEach(outline::add); // what is left runs in circles
    return outline.rows();
  }

  private boolean isTop(String id) {
    String superior = graph.superiorOf(id);
    return superior == null || !members.contains(superior);
  }

  private void add(String top) {
    Deque<Entry> open = new ArrayDeque<>(List.of(new Entry(top, 0)));
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      if (done.add(entry.id())) {
        entries.add(entry);
        List<ReportingLine> lines = graph.reportsOf(entry.id());
        for (int i = lines.size() - 1; i >= 0; i--) {
          String below = lines.get(i).subordinate();
          if (!lines.get(i).dotted() && members.contains(below) && !done.contains(below)) {
            open.push(new Entry(below, entry.depth() + 1));
          }
        }
      }
    }
  }

  private List<OutlineRow> rows() {
    List<OutlineRow> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int next = i + 1 < entries.size() ? entries.get(i + 1).depth() : 0;
      int opens = next > entry.depth() ? 1 : 0;
      int closes = Math.max(0, entry.depth() - next);
      rows.add(
          new OutlineRow(
              entry.depth(), links.apply(entry.id()), dotted(entry.id()), opens, closes));
    }
    return rows;
  }

  private List<Link> dotted(String id) {
    return graph.superiorsOf(id).stream()
        .filter(ReportingLine::dotted)
        .map(line -> links.apply(line.superior()))
        .toList();
  }
}
