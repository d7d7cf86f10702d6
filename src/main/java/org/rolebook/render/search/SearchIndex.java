package org.rolebook.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.rolebook.parallel.InOrder;

/**
 * All that can be searched in one language. A small handbook is one script of texts; of a large one
 * only those parts are loaded that a search needs: its pairs of characters tell which entries can
 * hold it, the texts of those whether they do. Written after the search of bigrams with a check of
 * the substring, which loses nothing for texts without spaces between words.
 */
public final class SearchIndex {

  /** Largest number of positions whose texts are loaded as a whole. */
  public static final int LARGEST_WHOLE = 1500;

  private static final int HEADS = 512;
  private static final int TEXT = 40_000;
  private static final int POSTINGS = 60_000;

  private final boolean isCut;
  private final Grams grams = new Grams();
  private final SearchUnits units = new SearchUnits();
  private final StringBuilder kinds = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final BiConsumer<String, byte[]> sink;
  private final Parts heads = new Parts("heads-", this::hand);
  private final Parts texts = new Parts("texts-", this::hand);
  private final CRC32 sum = new CRC32();
  private int size;

  /**
   * An empty index.
   *
   * @param isCut whether it is cut in parts
   * @param sink takes each script with its file name as soon as it is finished
   */
  public SearchIndex(boolean isCut, BiConsumer<String, byte[]> sink) {
    this.isCut = isCut;
    this.sink = sink;
  }

  /** Adds an entry; entries come in reading order, each unit before what lies in it. */
  public void add(FoundEntry found) {
    int number = kinds.length();
    kinds.append(found.entry().kind().letter());
    units.add(number, found.entry());
    heads.script(isCut && number % HEADS == 0).line().put(found.head());
    addTexts(number, found);
    GramSet pairs = found.grams();
    if (pairs != null) {
      grams.add(number, pairs);
    }
  }

  private void addTexts(int number, FoundEntry found) {
    Script script = texts.script(isCut && size > TEXT);
    if (texts.count() > starts.size()) {
      starts.add(number);
      size = 0;
    }
    script.line().put(found.texts());
    size += found.size();
  }

  /**
   * Finishes the scripts; to be called once, after all entries.
   *
   * @param words the words of the user interface by key; {@code {0}} stands for what is put in
   */
  public void finish(UnaryOperator<String> words) {
    heads.finish();
    texts.finish();
    int parts = isCut ? (int) (grams.size() / POSTINGS) + 1 : 0;
    if (isCut) {
      grams.parts(parts, (part, pairs) -> hand("pairs-" + part, pairs));
    }
    sink.accept("index.js", index(words, parts, Long.toHexString(sum.getValue())));
  }

  private void hand(String name, SortedMap<String, String> pairs) {
    InOrder.requireWanted();
    Script script = new Script(name).open('{');
    pairs.forEach((pair, postings) -> script.name(pair).string(postings).line());
    hand(name + ".js", script.close('}').bytes());
  }

  /** The sum of all scripts changes with any byte, so that no browser mixes parts of two builds. */
  private void hand(String file, byte[] bytes) {
    sum.update(bytes);
    sink.accept(file, bytes);
  }

  private byte[] index(UnaryOperator<String> words, int parts, String version) {
    Script script = new Script("index").open('{');
    script.name("version").string(version).line();
    script.name("kinds").string(kinds.toString()).line();
    script.name("heads").number(isCut ? HEADS : Math.max(kinds.length(), 1)).line();
    script.name("texts").open('[');
    starts.forEach(script::number);
    script.close(']').line().name("pairs").number(parts).line();
    script.name("units");
    units.write(script);
    script.line().name("fields");
    writeFields(script, words);
    script.line().name("words").open('{');
    SearchWords.KEYS.forEach(key -> script.name(key).string(words.apply("ui.search." + key)));
    return script.close('}').close('}').bytes();
  }

  private static void writeFields(Script script, UnaryOperator<String> words) {
    script.open('[');
    for (SearchField field : SearchField.values()) {
      script.open('[').string(words.apply(field.label())).string(field.anchor());
      script.number(field.rank().number()).close(']');
    }
    script.close(']');
  }
}
