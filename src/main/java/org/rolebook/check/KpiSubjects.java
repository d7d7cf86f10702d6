package org.rolebook.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.parallel.InOrder;

/**
 * Which positions in force speak of what: by pairs of Han characters and the stems of other words.
 * Of the positions that speak of the same, the first few are known.
 */
final class KpiSubjects {

  /** The fields that say what a position does. */
  static final Set<String> WORDS = Set.of("responsibilities", "standards", "summary", "functions");

  private static final Pattern HAN_OR_WORD =
      Pattern.compile("\\p{IsHan}{2,}|[\\p{L}&&\\P{IsHan}]{4,}");
  private static final int STEM = 5;
  private static final int KNOWN = 5;

  private record Part(String organisation, String part) {}

  private final Organisation organisation;
  private final Names names;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers of the parts that each position speaks of, sorted. */
  private final Map<String, int[]> ofPositions = new HashMap<>();

  private final Map<Part, List<String>> speakers = new HashMap<>();

  KpiSubjects(Organisation organisation, Duties duties) {
    this.organisation = organisation;
    this.names = new Names(organisation);
    duties.ofPositions().forEach(this::add);
  }

  private void add(String id, List<Duty> duties) {
    InOrder.requireWanted();
    Position position = organisation.handbook().positions().get(id);
    if (position == null || duties.isEmpty() || !MissingRequired.isInForce(position)) {
      return;
    }
    Set<String> parts = parts(text(position, duties).toLowerCase(Locale.ROOT));
    String root = organisation.tree().organisationOf(position.origin().unit());
    for (String part : parts) {
      List<String> known =
          speakers.computeIfAbsent(new Part(root, part), key -> new ArrayList<>(1));
      if (known.size() < KNOWN) {
        known.add(id);
      }
    }
    ofPositions.put(id, parts.stream().mapToInt(this::number).sorted().toArray());
  }

  private int number(String part) {
    return numbers.computeIfAbsent(part, key -> numbers.size());
  }

  private boolean says(String position, String part) {
    int[] said = ofPositions.get(position);
    Integer number = numbers.get(part);
    return said != null && number != null && Arrays.binarySearch(said, number) >= 0;
  }

  /** What a name is about, without general words. */
  static Set<String> of(String name, List<String> general) {
    String left = name.toLowerCase(Locale.ROOT);
    for (String word : general) {
      left = left.replace(word, " ");
    }
    return parts(left);
  }

  /** Whether a position has duties. */
  boolean knows(String position) {
    return ofPositions.containsKey(position);
  }

  /** Whether a position speaks of any part of a subject. */
  boolean speaks(String position, Set<String> subject) {
    return subject.stream().anyMatch(part -> says(position, part));
  }

  /** Positions of an organisation that speak of any part of a subject. */
  Set<String> speakers(String root, Set<String> subject) {
    Set<String> found = new LinkedHashSet<>();
    subject.forEach(part -> found.addAll(speakers.getOrDefault(new Part(root, part), List.of())));
    return found;
  }

  /** Whether a position speaks of all parts of a subject. */
  boolean speaksOfAll(String position, Set<String> subject) {
    return subject.stream().allMatch(part -> says(position, part));
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new LinkedHashSet<>();
    Matcher matcher = HAN_OR_WORD.matcher(text);
    while (matcher.find()) {
      String run = matcher.group();
      boolean han = Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
      if (han) {
        for (int i = 0; i + 2 <= run.length(); i++) {
          parts.add(run.substring(i, i + 2));
        }
      } else {
        parts.add(run.substring(0, Math.min(STEM, run.length())));
      }
    }
    return parts;
  }

  private String text(Position position, List<Duty> duties) {
    StringBuilder text = new StringBuilder(names.text(position.title()));
    for (Duty duty : duties) {
      text.append('\n').append(duty.text());
      text.append('\n').append(duty.group() == null ? "" : duty.group());
      duty.item().metrics().forEach(metric -> text.append('\n').append(metric));
    }
    LocalizedText summary = position.summary();
    text.append('\n').append(summary == null ? "" : names.text(summary));
    position.standards().forEach(standard -> text.append('\n').append(names.text(standard)));
    return text.toString();
  }
}
