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
 * @param prefix stands before all ids of the content, where it is one of several on the page, its
 *     headings a level lower; empty for a page of one content
 */
record Scope(Site site, Place place, Words words, Links links, Anchors anchors, String prefix) {

  static Scope of(Site site, Place place) {
    Words words = site.words(place.language());
    return new Scope(site, place, words, new Links(site, place, words), new Anchors(), "");
  }

  /**
   * The same page where it shows one of several contents.
   *
   * @param anchor the id of that content
   */
  Scope part(String anchor) {
    String inside = PartIds.prefix(anchor);
    return new Scope(site, place, words, links, new Anchors(inside), inside);
  }

  /** The links of the page with those to its own parts. */
  Scope with(Links own) {
    return new Scope(site, place, words, own, anchors, prefix);
  }

  /** Whether the content is one of several on the page. */
  boolean isPart() {
    return !prefix.isEmpty();
  }

  /** The level of a heading, given where the content has a page to itself. */
  int level(int alone) {
    return isPart() ? alone + 1 : alone;
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
