package org.rolebook.check;

import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;

/** A name that several elements bear equally well. */
final class AmbiguousReference implements Rule {

  @Override
  public String id() {
    return "ambiguous-reference";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean looksAtEachAlone() {
    return true;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Mention mention : findings.mentions()) {
      if (mention.resolution() instanceof Resolution.Ambiguous ambiguous) {
        String all = names.list(ambiguous.targets().stream().map(names::titleAndId).toList());
        mention.report(findings, "default", mention.written(), all);
      }
    }
  }
}
