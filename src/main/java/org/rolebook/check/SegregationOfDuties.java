package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * A position that both carries out a business and controls it. What must not meet is told by pairs
 * of words, {@code carrying out | controlling}; who only assists in something does not do it.
 */
final class SegregationOfDuties implements Rule {

  private static final Pattern ASSISTING =
      Pattern.compile("^(?:协助|配合|协同|支持|assist|support|help)", Pattern.CASE_INSENSITIVE);

  private record Pair(WordFinder executes, WordFinder controls) {}

  private record Hit(Place place, String text, String word) {}

  @Override
  public String id() {
    return "segregation-of-duties";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    List<Pair> usual = pairs(WordList.named("segregation"));
    Names names = new Names(organisation);
    for (Position position : organisation.handbook().positions().values()) {
      List<Pair> pairs = new ArrayList<>(usual);
      pairs.addAll(pairs(findings.words(position.id())));
      List<Hit> texts = texts(organisation, position, findings);
      for (Pair pair : pairs) {
        Hit executes = first(pair.executes(), texts);
        Hit controls = first(pair.controls(), texts);
        if (executes != null && controls != null) {
          report(names.text(position.title()), executes, controls, findings);
        }
      }
    }
  }

  private static List<Pair> pairs(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\\|", 2))
        .filter(sides -> sides.length == 2)
        .map(sides -> new Pair(words(sides[0]), words(sides[1])))
        .toList();
  }

  private static WordFinder words(String side) {
    return new WordFinder(
        Pattern.compile("[,，]")
            .splitAsStream(side)
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Duties and authorities; of a text that is shared no word is marked. */
  private static List<Hit> texts(Organisation organisation, Position position, Findings findings) {
    List<Hit> texts = new ArrayList<>();
    for (Duty duty : findings.duties().ofPositions().getOrDefault(position.id(), List.of())) {
      texts.add(new Hit(duty.place(), duty.text(), ""));
    }
    for (Held held : Held.of(organisation, position)) {
      texts.add(new Hit(held.place(), held.text(), ""));
    }
    texts.removeIf(hit -> ASSISTING.matcher(hit.text()).find());
    return texts;
  }

  private static @Nullable Hit first(WordFinder words, List<Hit> texts) {
    for (Hit hit : texts) {
      String word = words.first(hit.text());
      if (word != null) {
        return new Hit(hit.place(), hit.text(), word);
      }
    }
    return null;
  }

  private static void report(String title, Hit executes, Hit controls, Findings findings) {
    findings.report(
        controls.place(),
        controls.word(),
        "default",
        List.of(title, executes.word(), controls.word()),
        List.of(findings.related(executes.place(), "related.executes")));
  }
}
