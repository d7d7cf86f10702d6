package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Authority;
import org.rolebook.model.AuthorityKind;
import org.rolebook.model.Defined;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;

/**
 * An authority of a position, as its readers see it.
 *
 * @param place where it was written; for a shared one, where it is taken
 * @param kind what it lets its holder do; null if that is not said
 * @param shared what identifies the entry of a library; null if it is the position's own
 * @param text the authority in the default language; empty if it has no text
 */
record Held(Place place, @Nullable AuthorityKind kind, @Nullable String shared, String text) {

  /** The authorities of a position, shared ones in full. */
  static List<Held> of(Organisation organisation, Position position) {
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < position.authorities().size(); i++) {
      Place place = new Place(position.id(), "authorities[" + i + "]");
      held.add(of(organisation, position, place, position.authorities().get(i)));
    }
    return held;
  }

  private static Held of(
      Organisation organisation, Position position, Place place, Authority authority) {
    String use = authority.use();
    Defined<Authority> shared =
        use == null ? null : organisation.definitions().authority(position.origin().unit(), use);
    if (shared == null) {
      return new Held(place, authority.kind(), null, text(organisation, authority.text()));
    }
    Authority full = shared.value();
    return new Held(
        place,
        authority.kind() == null ? full.kind() : authority.kind(),
        shared.unit() + "#" + use,
        text(organisation, authority.text() == null ? full.text() : authority.text()));
  }

  private static String text(Organisation organisation, @Nullable LocalizedText text) {
    return text == null ? "" : new Names(organisation).text(text);
  }
}
