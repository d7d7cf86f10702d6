package org.rolebook.render.view;

import java.util.List;

/**
 * What a new holder of a position reads.
 *
 * @param position the position
 * @param id its id, under which a browser may keep what is ticked
 * @param stages the reading list in its order
 * @param words terms and metrics that occur in the texts of the position
 * @param moreWords how many are left out
 */
public record NewHereView(
    Link position, String id, List<ReadingStage> stages, List<WordView> words, int moreWords) {

  /** Keeps immutable copies of the lists. */
  public NewHereView {
    stages = List.copyOf(stages);
    words = List.copyOf(words);
  }
}
