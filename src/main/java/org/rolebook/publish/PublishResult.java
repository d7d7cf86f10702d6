package org.rolebook.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param files what became of all files of the site
 * @param pages what became of the pages among them
 * @param bytes size of all files of the site together, written or unchanged, in bytes
 * @param kept paths of files that the previous publication wrote and this one does not have, but
 *     that somebody changed in between: they stay and count as foreign from now on; sorted
 */
public record PublishResult(Tally files, Tally pages, long bytes, List<String> kept) {

  /** Keeps an immutable copy of the list. */
  public PublishResult {
    kept = List.copyOf(kept);
  }
}
