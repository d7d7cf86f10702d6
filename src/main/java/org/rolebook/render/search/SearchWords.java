package org.rolebook.render.search;

import java.util.List;

/** The words that the search itself needs, below {@code ui.search}. */
final class SearchWords {

  static final List<String> KEYS =
      List.of(
          "all-kinds",
          "all-units",
          "close",
          "escape",
          "failed",
          "hint",
          "kind",
          "kind.page",
          "kind.position",
          "kind.unit",
          "label",
          "loading",
          "more",
          "none",
          "own-page",
          "placeholder",
          "reading",
          "results.about",
          "results.one",
          "results.other",
          "slash",
          "unit");

  private SearchWords() {}
}
