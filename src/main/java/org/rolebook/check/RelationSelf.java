package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;

/** A position that names itself among those it works with. */
final class RelationSelf implements Rule {

  @Override
  public String id() {
    return "relation-self";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (Mention mention : findings.mentions()) {
      if (mention.place().path().startsWith("collaboratesWith")
          && mention.resolution() instanceof Resolution.Found found
          && found.target().id().equals(mention.place().element())) {
        mention.report(findings, "default", names.title(mention.place().element()));
      }
    }
  }
}
