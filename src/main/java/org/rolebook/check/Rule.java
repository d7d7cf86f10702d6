package org.rolebook.check;

import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.RuleSetting;

/**
 * One thing that can be wrong with a handbook whose files could be read. A rule keeps no state: it
 * looks at the whole organisation and reports what it finds.
 */
public interface Rule {

  /** Id by which settings, ignores, baselines and documentation name it. */
  String id();

  /** How bad its findings are where the handbook does not say otherwise. */
  Severity severity();

  /** Looks at everything and reports each finding once, in any order. */
  void check(Organisation organisation, Findings findings);

  /** What the handbook says about this rule; null if nothing. */
  default @Nullable RuleSetting setting(Organisation organisation) {
    return organisation.handbook().settings().lint().get(id());
  }
}
