package org.rolebook.render.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.PageView;
import org.rolebook.render.view.PositionView;
import org.rolebook.render.view.UnitView;

/**
 * What can be found of one page.
 *
 * @param kind what sort of page it is
 * @param unit id of the unit that it describes or belongs to; empty if none
 * @param parent id of the unit above that unit; empty if none
 * @param href encoded address of the page, from the top folder of its language
 * @param label a word for its sort; empty for a position
 * @param lines its texts, by field in the order in which finds count, its title first
 */
public record SearchEntry(
    EntryKind kind, String unit, String parent, String href, String label, List<SearchLine> lines) {

  /** Keeps an immutable copy of the texts. */
  public SearchEntry {
    lines = List.copyOf(lines);
  }

  /**
   * The entry for a page; null for one that is not searched itself.
   *
   * @param view what the page shows
   * @param unit id of the unit that it describes or belongs to
   * @param parent id of the unit above that unit
   * @param href encoded address of the page, from the top folder of its language
   */
  public static @Nullable SearchEntry of(Record view, String unit, String parent, String href) {
    if (view instanceof PositionView position) {
      List<SearchLine> lines = PositionLines.of(position);
      return new SearchEntry(EntryKind.POSITION, unit, parent, href, "", lines);
    }
    if (view instanceof UnitView it) {
      List<SearchLine> lines = UnitLines.of(it);
      return new SearchEntry(EntryKind.UNIT, unit, parent, href, it.kind().label(), lines);
    }
    if (view instanceof PageView page) {
      Lines lines = new Lines().add(SearchField.TITLE, page.title());
      SharedLines.facts(lines, SearchField.FACT, page.facts());
      List<SearchLine> all = lines.add(SearchField.PAGE_TEXT, page.body()).list();
      return new SearchEntry(EntryKind.PAGE, unit, parent, href, page.kind().label(), all);
    }
    return null;
  }

  /** Its names and codes. */
  List<SearchLine> head() {
    return lines.stream().filter(line -> line.field().rank() == FieldRank.HEAD).toList();
  }

  /** All other texts. */
  List<SearchLine> rest() {
    return lines.stream().filter(line -> line.field().rank() != FieldRank.HEAD).toList();
  }

  /** Its title; empty if it has none. */
  String title() {
    return lines.isEmpty() ? "" : lines.get(0).text();
  }
}
