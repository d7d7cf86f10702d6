package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.NaturalOrder;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/** The positions of a handbook from A to Z by their titles in one language, and the tags. */
final class PositionLetters {

  /** Largest number of positions on one page; a larger index has a page per letter. */
  static final int LARGEST = 500;

  private record Sorted(String text, String key, IndexHeading heading) {}

  private static final Comparator<Sorted> ORDER =
      Comparator.comparing(Sorted::key, new NaturalOrder())
          .thenComparing(Sorted::text, new NaturalOrder())
          .thenComparing(sorted -> sorted.heading().tag())
          .thenComparing(sorted -> sorted.heading().positions().get(0).id());

  private final Organisation organisation;
  private final TitleIndex titles;
  private final String language;
  private final Map<String, List<Sorted>> letters = new LinkedHashMap<>();

  private PositionLetters(Organisation organisation, TitleIndex titles, String language) {
    this.organisation = organisation;
    this.titles = titles;
    this.language = language;
  }

  static List<PositionLetter> of(Organisation organisation, TitleIndex titles, String language) {
    PositionLetters index = new PositionLetters(organisation, titles, language);
    index.addTitles();
    titles.tagged().forEach(index::addTag);
    return Initials.LETTERS.stream()
        .filter(index.letters::containsKey)
        .map(letter -> new PositionLetter(letter, index.headings(letter)))
        .toList();
  }

  private List<IndexHeading> headings(String letter) {
    return letters.getOrDefault(letter, List.of()).stream()
        .sorted(ORDER)
        .map(Sorted::heading)
        .toList();
  }

  private void addTitles() {
    Map<String, List<Position>> byTitle = new LinkedHashMap<>();
    for (Position position : organisation.tree().positions()) {
      String key = NameKey.of(text(position.title()));
      byTitle.computeIfAbsent(key, title -> new ArrayList<>()).add(position);
    }
    byTitle.values().forEach(same -> add(same.get(0).title(), false, same, same.size()));
  }

  private void addTag(List<Namesake> bearers) {
    List<Position> positions = bearers.stream().map(Namesake::position).toList();
    add(bearers.get(0).name(), true, positions, Namesakes.LARGEST);
  }

  private void add(LocalizedText name, boolean tag, List<Position> positions, int limit) {
    int organisations = (int) positions.stream().map(titles::organisationOf).distinct().count();
    List<Position> first = positions.stream().limit(limit).toList();
    int more = positions.size() - first.size();
    String text = text(name);
    IndexHeading heading = new IndexHeading(name, tag, first, more, organisations);
    letters
        .computeIfAbsent(Initials.letter(text), letter -> new ArrayList<>())
        .add(new Sorted(text, Initials.sortKey(text), heading));
  }

  private String text(LocalizedText name) {
    return name.in(language, organisation.handbook().defaultLanguage()).text();
  }
}
