package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;

/** A name of something that makes no sense in its field, such as a unit as the superior. */
final class WrongTarget implements Rule {

  @Override
  public String id() {
    return "wrong-target";
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
    for (Mention mention : findings.mentions()) {
      if (mention.resolution() instanceof Resolution.Found found
          && !mention.wanted().contains(found.target().kind())) {
        String is = "@" + Expected.key(Set.of(found.target().kind()));
        String wanted = "@" + Expected.key(mention.wanted());
        mention.report(findings, "default", mention.written(), is, wanted);
      }
    }
  }
}
