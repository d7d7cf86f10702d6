package org.rolebook.render;

import org.rolebook.model.Organisation;
import org.rolebook.model.Origin;
import org.rolebook.plan.Place;
import org.rolebook.render.markdown.Anchors;

/**
 * One page while it is made.
 *
 * @param site what all pages share
 * @param place where the page stands
 * @param words words of the user interface in its language
 * @param links its links
 * @param anchors the ids given so far
 */
record Scope(Site site, Place place, Words words, Links links, Anchors anchors) {

  static Scope of(Site site, Place place) {
    Words words = site.words(place.language());
    return new Scope(site, place, words, new Links(site, place, words), new Anchors());
  }

  /** The texts of one source file. */
  Texts texts(Origin origin) {
    return new Texts(this, origin);
  }

  String language() {
    return place.language();
  }

  Organisation organisation() {
    return site.organisation();
  }
}
