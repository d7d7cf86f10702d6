package org.rolebook.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that occur nowhere else, one for each place in which «place» stands in a text. A place with
 * an exclamation mark is one that no reader is ever shown.
 */
final class Canaries {

  private static final Pattern PLACE = Pattern.compile("«(!?)([^»]+)»");

  private static final Pattern IN_PATH = Pattern.compile("@([a-z-]+)@");

  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> never = new LinkedHashMap<>();

  /** The text with the words of its places. */
  String plant(String text) {
    return PLACE.matcher(text).replaceAll(this::word);
  }

  /** A path with the words of its places, which are written {@code @like-this@} there. */
  String plantPath(String path) {
    return plant(
        IN_PATH.matcher(path).replaceAll(place -> "«" + place.group(1).replace('-', ' ') + "»"));
  }

  private String word(MatchResult place) {
    Map<String, String> into = place.group(1).isEmpty() ? shown : never;
    String name = place.group(2);
    return Matcher.quoteReplacement(
        into.computeIfAbsent(name, key -> String.format("qz%03dk", shown.size() + never.size())));
  }

  /** Place to word: what the narrowest audience is shown. */
  Map<String, String> shown() {
    return shown;
  }

  /** Place to word: comments, and what speaks to the checks. */
  Map<String, String> never() {
    return never;
  }

  /** The word of a place. */
  String at(String place) {
    return shown.getOrDefault(place, never.getOrDefault(place, ""));
  }
}
