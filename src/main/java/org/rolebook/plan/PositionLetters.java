package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;
import org.rolebook.model.NaturalOrder;
import org.rolebook.model.Position;

/** The positions of a handbook from A to Z by their titles in one language. */
final class PositionLetters {

  /** Largest number of positions on one page; a larger index has a page per letter. */
  static final int LARGEST = 500;

  private record Titled(String key, String title, Position position) {}

  private static final Comparator<Titled> ORDER =
      Comparator.comparing(Titled::key, new NaturalOrder())
          .thenComparing(Titled::title, new NaturalOrder())
          .thenComparing(titled -> titled.position().id());

  private PositionLetters() {}

  static List<PositionLetter> of(Handbook handbook, String language) {
    Map<String, List<Titled>> letters = new HashMap<>();
    for (Position position : handbook.positions().values()) {
      String title = position.title().in(language, handbook.defaultLanguage()).text();
      Titled titled = new Titled(Initials.sortKey(title), title, position);
      letters.computeIfAbsent(Initials.letter(title), key -> new ArrayList<>()).add(titled);
    }
    return Initials.LETTERS.stream()
        .filter(letters::containsKey)
        .map(letter -> letter(letter, letters.getOrDefault(letter, List.of())))
        .toList();
  }

  private static PositionLetter letter(String letter, List<Titled> titled) {
    return new PositionLetter(letter, titled.stream().sorted(ORDER).map(Titled::position).toList());
  }
}
