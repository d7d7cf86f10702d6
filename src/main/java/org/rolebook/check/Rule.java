package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;

/**
 * One thing that can be wrong with a handbook whose files could be read. A rule keeps no state: it
 * looks at the whole organisation and reports what it finds, while others do the same.
 */
public interface Rule {

  /** Id by which settings, ignores, baselines and documentation name it. */
  String id();

  /**
   * How bad its findings are where the handbook does not say otherwise; {@link Severity#OFF} for a
   * rule that looks only where it is asked to.
   */
  Severity severity();

  /**
   * Whether an edit of mere words ({@link org.rolebook.plan.Wording}) may change what it finds; a
   * rule about ids, names, codes, figures and references alone says no.
   */
  default boolean heedsWords() {
    return true;
  }

  /**
   * Whether an edit of mere words in one field may change what it finds.
   *
   * @param words sort of the element and name of the field, such as {@code position.body}
   */
  default boolean heeds(String words) {
    return heedsWords();
  }

  /**
   * Whether the words of an element matter only to what it finds in that element, which it finds
   * also where {@link Findings#texts()} and the like hold nothing of others.
   */
  default boolean looksAtEachAlone() {
    return false;
  }

  /** Looks at everything and reports each finding once, in any order. */
  void check(Organisation organisation, Findings findings);
}
