package org.rolebook.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.rolebook.content.Accepted;

/**
 * The text of a baseline, in which entries are put in or taken out while everything else stays as
 * it was written.
 */
public final class BaselineText {

  private static final String KEY = "accepted";

  private final String end;
  private final List<String> lines;
  private final List<Accepted> entries;
  private final BaselineBlocks blocks;

  /**
   * A baseline as it is.
   *
   * @param text text of the file; empty if there is none
   * @param entries its entries in their order
   * @throws UneditableException if the entries do not stand below each other, each behind a dash
   */
  public BaselineText(String text, List<Accepted> entries) {
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    this.lines =
        new ArrayList<>(List.of(withoutMark(text).stripTrailing().split("\r\n|\r|\n", -1)));
    this.entries = List.copyOf(entries);
    this.blocks = new BaselineBlocks(lines, entries);
  }

  /** The text with further entries, each before the first one that sorts behind it. */
  public String with(SortedSet<Acceptance> accepted) {
    if (entries.isEmpty()) {
      return joined(anew(accepted));
    }
    List<String> out = new ArrayList<>(lines);
    List<Acceptance> backwards = new ArrayList<>(accepted);
    for (int i = backwards.size() - 1; i >= 0; i--) {
      Acceptance each = backwards.get(i);
      out.addAll(blocks.start(indexFor(each)), EntryLines.of(each, blocks.indent()));
    }
    return joined(out);
  }

  /** The text without some of its entries, by their indexes. */
  public String without(Set<Integer> indexes) {
    if (indexes.size() == entries.size()) {
      return joined(anew(Set.of()));
    }
    List<String> out = new ArrayList<>(lines);
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (indexes.contains(i)) {
        out.subList(blocks.start(i), blocks.start(i + 1)).clear();
      }
    }
    return joined(out);
  }

  /** All of it anew but for the comments. */
  private List<String> anew(Set<Acceptance> accepted) {
    List<String> out = new ArrayList<>(blocks.commentsAbove());
    out.add(accepted.isEmpty() ? KEY + ": []" : KEY + ":");
    accepted.forEach(each -> out.addAll(EntryLines.of(each, BaselineBlocks.USUAL_INDENT)));
    return out;
  }

  /** Index of the entry before which another belongs. */
  private int indexFor(Acceptance accepted) {
    int index = 0;
    while (index < entries.size() && Acceptance.of(entries.get(index)).compareTo(accepted) <= 0) {
      index++;
    }
    return index;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private String joined(List<String> out) {
    return String.join(end, out) + end;
  }
}
