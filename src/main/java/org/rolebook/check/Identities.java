package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;

/**
 * Says what findings are about so that they are known again after any change of other things: items
 * of lists by what they say, and a text that is not named so by its words, in quotation marks.
 */
final class Identities {

  /** Fields at which rules tell what is missing; their own text says nothing about that. */
  private static final List<String> HEADINGS = List.of("title", "name");

  private final Handbook handbook;
  private final ItemNames names;
  private @Nullable Map<String, String> elements;

  Identities(Organisation organisation) {
    this.handbook = organisation.handbook();
    this.names = new ItemNames(organisation);
  }

  private synchronized Map<String, String> elements() {
    if (elements == null) {
      Map<String, String> all = new HashMap<>();
      handbook.units().forEach((id, unit) -> all.put(unit.origin().source(), id));
      handbook.positions().forEach((id, each) -> all.put(each.origin().source(), id));
      handbook.pages().forEach((id, page) -> all.put(page.origin().source(), id));
      elements = all;
    }
    return elements;
  }

  /** Id of the element that a file describes; the path itself if it describes none. */
  String elementOf(String file) {
    return elements().getOrDefault(file, file);
  }

  /** What a finding of a rule is about. */
  String subject(Spot spot) {
    NamedPath named = named(spot.place());
    if (named == null) {
      return new Place(spot.place().element(), spot.place().path() + words(spot.piece())).subject();
    }
    return new Place(spot.place().element(), named.text() + words(spot, named)).subject();
  }

  /** What a finding of reading a file is about. */
  String subject(Diagnostic finding) {
    String written = finding.span().in(finding.excerpt());
    boolean isSaid = written != null && !written.isBlank();
    String words = isSaid ? written : finding.arguments().stream().findFirst().orElse("");
    return new Place(elementOf(finding.span().file()), words(words)).subject();
  }

  /** The path of a field with names; null where it leads nowhere. */
  @Nullable String field(Place place) {
    NamedPath named = named(place);
    return named == null ? null : named.text();
  }

  /** A subject without the words in quotation marks at its end, if there are any. */
  static String withoutWords(String subject) {
    int words = subject.indexOf('“');
    String field = words < 0 ? subject : subject.substring(0, words);
    return field.endsWith("#") ? field.substring(0, field.length() - 1) : field;
  }

  private @Nullable NamedPath named(Place place) {
    Record element = element(place.element());
    return element == null ? null : NamedPath.of(names, element, place.path());
  }

  private @Nullable Record element(String id) {
    if (id.equals(Run.HANDBOOK)) {
      return handbook.settings();
    }
    Record position = handbook.positions().get(id);
    Record unit = position == null ? handbook.units().get(id) : position;
    return unit == null ? handbook.pages().get(id) : unit;
  }

  private String words(Spot spot, NamedPath named) {
    String piece = spot.piece();
    String own = Label.plain(named.ownName());
    if (piece != null) {
      boolean within = !own.isEmpty() && own.contains(Label.plain(piece));
      return within && !HEADINGS.contains(spot.place().path()) ? "" : words(piece);
    }
    boolean said = own.isEmpty() && named.value() instanceof LocalizedText;
    return said && !HEADINGS.contains(spot.place().path()) ? words(names.of(named.value())) : "";
  }

  private static String words(@Nullable String words) {
    return words == null || words.isBlank() ? "" : "“" + Label.of(words) + "”";
  }
}
