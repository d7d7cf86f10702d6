package org.rolebook.golden;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to put a fault into the text of a file, at every place at which it fits.
 *
 * @param rule id of the finding that the fault must lead to
 * @param files which files it fits: a part of their path
 * @param without files that hold this are left out
 * @param find the place: a part of the text
 * @param put what stands there afterwards, with {@code $1} for groups, {@code {dir}}, {@code
 *     {name}} and {@code {org}} for the file, and {@link #MARK} where the finding is expected
 * @param into the file into which the changed text goes; null for the same file
 * @param found the file in which the finding is expected; null for the changed one
 * @param line what begins the line in that file; null where {@link #MARK} tells the line
 * @param also ids of further findings that follow from the same fault
 */
record Fault(
    String rule,
    Pattern files,
    Pattern without,
    Pattern find,
    String put,
    @Nullable String into,
    @Nullable String found,
    @Nullable String line,
    Set<String> also) {

  static final String MARK = "▶";

  /** Files of positions, without translations. */
  static final String POSITIONS = "/(?!unit\\.)[a-z-]+\\.(?:yaml|md)$(?<!/pages/[a-z-]{1,40}\\.md)";

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** Replaces a part of the text of a position. */
  static Fault of(String rule, String find, String put) {
    Pattern place = Pattern.compile(find, Pattern.MULTILINE);
    return new Fault(
        rule, Pattern.compile(POSITIONS), NOTHING, place, put, null, null, null, Set.of());
  }

  /** Adds lines below the title of a position that has no line with one of some keys. */
  static Fault key(String rule, String keys, String put) {
    return of(rule, "^(?:title|岗位名称): .*\n", "$0" + put + "\n").unless("(?m)^(?:" + keys + "):");
  }

  Fault in(String part) {
    return new Fault(rule, Pattern.compile(part), without, find, put, into, found, line, also);
  }

  Fault unless(String part) {
    return new Fault(rule, files, Pattern.compile(part), find, put, into, found, line, also);
  }

  Fault into(String path) {
    return new Fault(rule, files, without, find, put, path, found, line, also);
  }

  Fault foundIn(@Nullable String path, String beginning) {
    return new Fault(rule, files, without, find, put, into, path, beginning, also);
  }

  Fault with(String... others) {
    return new Fault(rule, files, without, find, put, into, found, line, Set.of(others));
  }

  /** The mutants that it makes of a demo content, given by path. */
  Stream<Mutation> mutations(Map<String, String> sources) {
    return sources.entrySet().stream()
        .filter(file -> files.matcher(file.getKey()).find())
        .filter(file -> !without.matcher(file.getValue()).find())
        .flatMap(file -> mutations(file.getKey(), file.getValue(), sources));
  }

  private Stream<Mutation> mutations(String file, String text, Map<String, String> sources) {
    return find.matcher(text)
        .results()
        .map(place -> mutation(file, change(place, file, text), place, sources))
        .filter(mutation -> mutation.line() > 0);
  }

  private Mutation mutation(
      String file, String marked, MatchResult at, Map<String, String> sources) {
    String changed = marked.replace(MARK, "");
    String target = into == null ? file : fill(into, file, at);
    if (line == null) {
      return new Mutation(rule, target, changed, target, lineOf(marked, MARK), also);
    }
    String place = found == null ? target : fill(found, file, at);
    String there = place.equals(target) ? changed : sources.getOrDefault(place, "");
    return new Mutation(rule, target, changed, place, lineOf(there, fill(line, file, at)), also);
  }

  private String change(MatchResult place, String file, String text) {
    return text.substring(0, place.start()) + fill(put, file, place) + text.substring(place.end());
  }

  private static String fill(String template, String file, MatchResult place) {
    int name = file.lastIndexOf('/') + 1;
    String filled = template;
    for (int group = place.groupCount(); group >= 0; group--) {
      String matched = place.group(group);
      filled = filled.replace("$" + group, matched == null ? "" : matched);
    }
    return filled
        .replace("{dir}", file.substring(0, Math.max(0, name - 1)))
        .replace("{name}", file.substring(name, file.indexOf('.', name)))
        .replace("{org}", DemoSources.organisation(file));
  }

  /** The line that holds a text, from 1; 0 if there is none. */
  private static int lineOf(String text, String part) {
    int at = text.indexOf(part);
    return at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
