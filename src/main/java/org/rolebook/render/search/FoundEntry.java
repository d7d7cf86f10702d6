package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in the forms in which the scripts of the search hold it. */
public final class FoundEntry {

  private final SearchEntry entry;
  private final String head;
  private final String texts;
  private final int size;
  private final @Nullable GramSet grams;

  private FoundEntry(
      SearchEntry entry, String head, String texts, int size, @Nullable GramSet grams) {
    this.entry = entry;
    this.head = head;
    this.texts = texts;
    this.size = size;
    this.grams = grams;
  }

  /**
   * Works out those forms, which takes longer than to gather them.
   *
   * @param isCut whether it is for an index that is cut in parts
   */
  public static FoundEntry of(SearchEntry entry, boolean isCut) {
    List<String> names = names(entry);
    List<SearchLine> lines = entry.rest();
    return new FoundEntry(
        entry,
        head(entry, names),
        write(Script.piece().open('['), lines).close(']').text(),
        lines.stream().mapToInt(line -> line.text().length()).sum(),
        isCut ? GramSet.of(entry, readings(names)) : null);
  }

  private static List<String> names(SearchEntry entry) {
    return entry.head().stream()
        .filter(line -> line.field() != SearchField.CODE)
        .map(SearchLine::text)
        .toList();
  }

  private static List<ReadingToken> readings(List<String> names) {
    List<ReadingToken> readings = new ArrayList<>();
    names.forEach(name -> readings.addAll(ReadingToken.of(name)));
    return readings;
  }

  private static String head(SearchEntry entry, List<String> names) {
    Script script = Script.piece().open('[').string(entry.href()).string(entry.label());
    write(script, entry.head());
    script.string(String.join("\n", names.stream().map(ReadingToken::code).toList()));
    return script.close(']').text();
  }

  private static Script write(Script script, List<SearchLine> lines) {
    StringBuilder fields = new StringBuilder();
    lines.forEach(line -> fields.append(line.field().letter()));
    script.string(fields.toString());
    return script.string(String.join("\n", lines.stream().map(SearchLine::text).toList()));
  }

  /** What can be found. */
  public SearchEntry entry() {
    return entry;
  }

  /** Its names and where it leads. */
  String head() {
    return head;
  }

  /** All other texts. */
  String texts() {
    return texts;
  }

  /** Number of characters of those. */
  int size() {
    return size;
  }

  /** The pairs of characters of all of them; null for an index that is not cut in parts. */
  @Nullable GramSet grams() {
    return grams;
  }
}
