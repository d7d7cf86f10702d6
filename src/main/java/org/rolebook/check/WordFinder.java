package org.rolebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a list in texts. A word in Latin letters has to stand on its own, whatever its
 * case; {@code …} in a word stands for a few characters of the same clause. An entry that begins
 * with {@code -} is a word that does not count, and nothing that overlaps it does.
 */
final class WordFinder {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern wanted;
  private final Pattern exempt;
  private final Signs signs;

  WordFinder(List<String> entries) {
    List<String> words = entries.stream().filter(entry -> !entry.startsWith("-")).toList();
    this.signs = new Signs(words, '…');
    this.wanted = anyOf(words);
    this.exempt =
        anyOf(
            entries.stream()
                .filter(entry -> entry.startsWith("-"))
                .map(entry -> entry.substring(1).strip())
                .toList());
  }

  /** A finder of a list's words and of those that the settings add for an element. */
  static Finders of(String list, Findings findings) {
    List<String> usual = WordList.named(list);
    return new Finders(usual, findings);
  }

  /** The finders of one rule, by element. */
  static final class Finders {

    private final List<String> usual;
    private final Findings findings;
    private final Map<List<String>, WordFinder> made = new HashMap<>();

    private Finders(List<String> usual, Findings findings) {
      this.usual = usual;
      this.findings = findings;
    }

    /** The finder for an element's texts. */
    WordFinder at(String element) {
      return made.computeIfAbsent(findings.words(element), this::finder);
    }

    private WordFinder finder(List<String> added) {
      List<String> all = new ArrayList<>(usual);
      all.addAll(added);
      return new WordFinder(all);
    }
  }

  /** The first word in a text, as it is written there; null if there is none. */
  @Nullable String first(String text) {
    if (!signs.mayBeIn(text)) {
      return null;
    }
    Matcher matcher = matcher(text);
    return matcher.find() ? text.substring(matcher.start(), matcher.end()) : null;
  }

  /** All words in a text, each once, as they are written there. */
  List<String> all(String text) {
    if (!signs.mayBeIn(text)) {
      return List.of();
    }
    return matcher(text)
        .results()
        .map(word -> text.substring(word.start(), word.end()))
        .distinct()
        .toList();
  }

  /** Whether a text has any of the words. */
  boolean isIn(String text) {
    return signs.mayBeIn(text) && matcher(text).find();
  }

  /** The word that a text begins with, as it is written there; null if it begins with none. */
  @Nullable String start(String text) {
    if (!signs.mayBeIn(text)) {
      return null;
    }
    Matcher matcher = matcher(text);
    return matcher.lookingAt() ? text.substring(0, matcher.end()) : null;
  }

  /** The word that a text ends with, as it is written there; null if it ends with none. */
  @Nullable String end(String text) {
    if (!signs.mayBeIn(text)) {
      return null;
    }
    Matcher matcher = matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      if (matcher.end() == text.length()) {
        return text.substring(matcher.start());
      }
      from = matcher.start() + 1;
    }
    return null;
  }

  private Matcher matcher(String text) {
    return wanted.matcher(
        exempt == NOTHING
            ? text
            : exempt.matcher(text).replaceAll(hit -> "\uFFFC".repeat(hit.group().length())));
  }

  private static Pattern anyOf(List<String> words) {
    return words.isEmpty()
        ? NOTHING
        : Pattern.compile(
            words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(WordFinder::pattern)
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
  }

  private static String pattern(String word) {
    String pattern =
        List.of(word.split("…")).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("[^，。；,.;\\n]{0,16}?"));
    return (isLatin(word.charAt(0)) ? "(?<![A-Za-z])" : "")
        + pattern
        + (isLatin(word.charAt(word.length() - 1)) ? "(?![A-Za-z])" : "");
  }

  private static boolean isLatin(char character) {
    return character < 128 && Character.isLetter(character);
  }
}
