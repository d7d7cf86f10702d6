package org.rolebook.model;

import java.util.List;

/** What became of a reference. */
public sealed interface Resolution {

  /**
   * It leads somewhere.
   *
   * @param target where to
   */
  record Found(Target target) implements Resolution {}

  /**
   * It leads to several places equally well.
   *
   * @param targets all of them, sorted by id
   */
  record Ambiguous(List<Target> targets) implements Resolution {}

  /** It leads nowhere. */
  record Missing() implements Resolution {}
}
