package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/** Which of the outside bodies of a handbook are mentioned in running text. */
final class OutsideBodies {

  /** Fields that only name something. */
  private static final Set<String> NAMES = Set.of("title", "name", "aliases", "note", "term");

  private static final Pattern ADDITION = Pattern.compile(" *[(（][^()（）]*[)）]$");

  private record Body(Place place, String id, String title) {}

  private final Organisation organisation;
  private final Predicate<String> wanted;
  private final Map<String, List<Body>> visible = new HashMap<>();
  private final Map<Place, String> mentioned = new LinkedHashMap<>();

  /**
   * For some of the bodies.
   *
   * @param wanted which bodies, by their titles in the default language
   */
  OutsideBodies(Organisation organisation, Predicate<String> wanted) {
    this.organisation = organisation;
    this.wanted = wanted;
  }

  /** Whether a text says something, rather than only naming a thing. */
  static boolean isRunningText(FieldText text) {
    return !NAMES.contains(text.key());
  }

  /** The titles of all bodies that a unit declares. */
  static List<String> titles(Unit unit, String language) {
    return unit.externals().stream().map(body -> title(body, language)).toList();
  }

  /** Looks for the bodies that are visible in a unit. */
  void collect(String unit, String markdown) {
    List<Body> bodies = visible.computeIfAbsent(unit, this::visibleFrom);
    if (!bodies.isEmpty()) {
      List<String> links = WikiLinks.in(markdown);
      bodies.stream()
          .filter(body -> links.contains(body.id()) || markdown.contains(body.title()))
          .forEach(body -> mentioned.put(body.place(), body.title()));
    }
  }

  /** Takes a body as mentioned where an element names it as one that it works with. */
  void collect(Mention mention) {
    if (mention.place().path().startsWith("collaboratesWith")) {
      visible.computeIfAbsent(mention.unit(), this::visibleFrom).stream()
          .filter(
              body -> mention.written().equals(body.id()) || mention.written().equals(body.title()))
          .forEach(body -> mentioned.put(body.place(), body.title()));
    }
  }

  /** The bodies found so far: where each is declared, and its title. */
  Map<Place, String> mentioned() {
    return mentioned;
  }

  private List<Body> visibleFrom(String unit) {
    List<Body> bodies = new ArrayList<>();
    for (Unit above : organisation.tree().upwards(unit)) {
      for (int i = 0; i < above.externals().size(); i++) {
        ExternalBody body = above.externals().get(i);
        String title = title(body, organisation.handbook().defaultLanguage());
        if (!title.isEmpty() && wanted.test(title)) {
          Place place = new Place(above.id(), "externals[" + i + "].title");
          bodies.add(new Body(place, body.id() == null ? title : body.id(), title));
        }
      }
    }
    return bodies;
  }

  /** A title without what is added in brackets. */
  private static String title(ExternalBody body, String language) {
    String title = body.title() == null ? "" : body.title().byLanguage().getOrDefault(language, "");
    return ADDITION.matcher(title).replaceAll("");
  }
}
