package org.rolebook.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param written number of files that are new or have new bytes
 * @param unchanged number of files that were left untouched
 * @param removed number of files of the previous publication that were deleted
 * @param bytes size of all files of the site together, written or unchanged, in bytes
 * @param kept paths of files that the previous publication wrote and this one does not have, but
 *     that somebody changed in between: they stay and count as foreign from now on; sorted
 */
public record PublishResult(
    int written, int unchanged, int removed, long bytes, List<String> kept) {

  /** Keeps an immutable copy of the list. */
  public PublishResult {
    kept = List.copyOf(kept);
  }
}
