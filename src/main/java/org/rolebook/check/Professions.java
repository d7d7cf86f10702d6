package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sorts of work that are told by words: by some in the names of positions and units, by others in
 * what they do. A list {@code professions} comes with the rules.
 *
 * @param all the sorts of work
 */
record Professions(List<Profession> all) {

  private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s*");

  /**
   * One sort of work.
   *
   * @param name what it is called, as in a title
   * @param titles words in names
   * @param duties words in duties
   */
  record Profession(String name, WordFinder titles, WordFinder duties) {}

  /** The list that comes with the rules, and lines of the same form. */
  static Professions with(List<String> added) {
    return new Professions(
        Stream.concat(WordList.named("professions").stream(), added.stream())
            .map(line -> line.split("\\|", 2))
            .filter(sides -> sides.length == 2)
            .map(Professions::profession)
            .toList());
  }

  private static Profession profession(String[] sides) {
    List<String> titles = COMMA.splitAsStream(sides[0].strip()).toList();
    List<String> duties = COMMA.splitAsStream(sides[1].strip()).toList();
    return new Profession(titles.get(0), new WordFinder(titles), new WordFinder(duties));
  }

  /** Those that a name speaks of. */
  List<Profession> of(String name) {
    return all.stream().filter(profession -> profession.titles().isIn(name)).toList();
  }
}
