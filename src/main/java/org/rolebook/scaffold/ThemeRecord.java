package org.rolebook.scaffold;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.content.OwnFiles;

/**
 * Which built-in file each file of a folder of templates was copied from, as a text with one line
 * for each: {@code position.ftlh = 1.0.0 sha256:…}.
 *
 * @param copies by path below the folder
 */
public record ThemeRecord(SortedMap<String, Copied> copies) {

  /** Name of the file that holds it. */
  public static final String FILE = ".rolebook-theme";

  private static final Pattern LINE =
      Pattern.compile("([^#=\\s]+) = (\\S+) sha256:([0-9a-f]+)\\s*");

  /**
   * What a file was copied from.
   *
   * @param version version of Rolebook that it came from
   * @param hash of the built-in file at that time
   */
  public record Copied(String version, String hash) {}

  /** Keeps an immutable copy. */
  public ThemeRecord {
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
  }

  /** What a folder of templates says of itself; nothing where it holds no record. */
  public static ThemeRecord in(OwnFiles folder) {
    String text = folder.text(FILE);
    return parse(text == null ? "" : text);
  }

  /** Reads the text; lines of another form are passed over. */
  public static ThemeRecord parse(String text) {
    SortedMap<String, Copied> copies = new TreeMap<>();
    text.lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> copies.put(line.group(1), new Copied(line.group(2), line.group(3))));
    return new ThemeRecord(copies);
  }

  /** The record with further copies. */
  public ThemeRecord with(String version, Map<String, byte[]> files) {
    SortedMap<String, Copied> all = new TreeMap<>(copies);
    files.forEach((name, bytes) -> all.put(name, new Copied(version, ThemeState.hash(bytes))));
    return new ThemeRecord(all);
  }

  /**
   * The text.
   *
   * @param about what it is for, in one line
   */
  public String text(String about) {
    StringBuilder text = new StringBuilder("# ").append(about).append('\n');
    copies.forEach(
        (name, copied) ->
            text.append(name)
                .append(" = ")
                .append(copied.version())
                .append(" sha256:")
                .append(copied.hash())
                .append('\n'));
    return text.toString();
  }
}
