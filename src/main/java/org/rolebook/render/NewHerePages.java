package org.rolebook.render;

import java.util.List;
import org.rolebook.model.Position;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.NewHereView;
import org.rolebook.render.view.WordView;

/**
 * What a new holder of a position reads.
 *
 * @param scope the page
 * @param position the position
 */
record NewHerePages(Scope scope, Position position) {

  /** Largest number of words that are explained. */
  private static final int WORDS = 10;

  NewHereView view() {
    List<WordView> words = new WordViews(scope, position).views();
    return new NewHereView(
        scope.links().to(PageKey.position(position.id())),
        position.id(),
        new ReadingList(scope, position).stages(),
        words.subList(0, Math.min(WORDS, words.size())),
        Math.max(0, words.size() - WORDS));
  }

  /** Name of the page. */
  String title() {
    return scope.words().text("page.new-here.of", scope.links().plain(position.title()));
  }
}
