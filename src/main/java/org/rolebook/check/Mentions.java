package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.NavigationLink;
import org.rolebook.model.Organisation;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Settings;
import org.rolebook.model.TargetKind;

/** Collects every place where one element names another: fields, links in texts, settings. */
final class Mentions {

  private static final Pattern ADDRESS =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#?].*|\\.{1,2}/.*|.*\\.html([#?].*)?");

  private final Organisation organisation;
  private final List<Mention> found = new ArrayList<>();

  /**
   * No places yet.
   *
   * @param organisation where the names are looked up
   */
  Mentions(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The places so far. */
  List<Mention> found() {
    return found;
  }

  /** Takes the names in a value of a field. */
  void value(Place place, String unit, Class<? extends Record> owner, String key, Object value) {
    if (value instanceof Reference reference) {
      add(place, unit, reference.written(), null, ReferenceKinds.of(owner, key));
    } else if (value instanceof LocalizedText text) {
      Set<String> names = new LinkedHashSet<>();
      text.byLanguage().values().forEach(markdown -> names.addAll(WikiLinks.in(markdown)));
      names.forEach(name -> add(place, unit, name, "[[" + name, ReferenceKinds.ANYTHING));
    }
  }

  /** Takes the names in the settings. */
  void settings(Settings settings) {
    for (int i = 0; i < settings.navigation().size(); i++) {
      NavigationLink link = settings.navigation().get(i);
      setting("navigation[" + i + "].to", link.to());
    }
    settings.redirects().forEach((from, to) -> setting("redirects." + from, to));
  }

  private void setting(String path, @Nullable String written) {
    if (written != null && !ADDRESS.matcher(written).matches()) {
      add(new Place(Run.HANDBOOK, path), "", written, null, ReferenceKinds.ANYTHING);
    }
  }

  private void add(
      Place place, String unit, String written, @Nullable String link, Set<TargetKind> wanted) {
    found.add(
        new Mention(
            place,
            unit,
            written,
            link,
            wanted,
            organisation.references().resolve(unit, written, wanted)));
  }
}
