package org.rolebook.render.view;

import java.util.List;

/**
 * The block that is signed on paper.
 *
 * @param statement what is declared
 * @param signatories roles that sign
 * @param stated whether the content has one; if not, it stands on paper only
 * @param address address of the page: absolute if the handbook has a url, else below its root
 */
public record AcknowledgementView(
    Text statement, List<Text> signatories, boolean stated, String address) {
  /** Keeps immutable copies of the lists. */
  public AcknowledgementView {
    signatories = List.copyOf(signatories);
  }
}
