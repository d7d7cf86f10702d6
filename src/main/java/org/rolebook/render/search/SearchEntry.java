package org.rolebook.render.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static final List<SearchField> FIELDS = List.of(SearchField.values());

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

  /** Writes it so that {@link #read} gives the same again. */
  public void write(DataOutput out) throws IOException {
    out.writeChar(kind.letter());
    for (String text : List.of(unit, parent, href, label)) {
      write(out, text);
    }
    out.writeInt(lines.size());
    for (SearchLine line : lines) {
      out.writeChar(line.field().letter());
      write(out, line.text());
    }
  }

  private static void write(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if that is no entry
   */
  public static SearchEntry read(DataInput in) throws IOException {
    EntryKind kind = EntryKind.of(in.readChar());
    String unit = text(in);
    String parent = text(in);
    String href = text(in);
    String label = text(in);
    List<SearchLine> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(new SearchLine(FIELDS.get(in.readChar() - 'A'), text(in)));
    }
    return new SearchEntry(kind, unit, parent, href, label, lines);
  }

  private static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
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
