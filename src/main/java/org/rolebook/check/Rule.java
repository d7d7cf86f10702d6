package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.plan.Wording;

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
   * Whether an edit of a field of units, positions or pages may change where it finds something. A
   * rule that goes over the whole handbook for the sake of a few fields names them, so that an
   * author who has changed others need not wait for it.
   *
   * @param field English key of the field
   */
  default boolean heeds(String field) {
    return !Wording.ALL.contains(field) || words().contains(field);
  }

  /** English keys of the fields of words ({@link Wording}) whose edit may change what it finds. */
  default Set<String> words() {
    return Wording.ALL;
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
