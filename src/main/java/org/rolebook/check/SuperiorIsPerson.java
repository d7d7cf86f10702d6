package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;
import org.rolebook.model.TargetKind;

/** A person addressed by name where the title of a superior should stand. */
final class SuperiorIsPerson implements Rule {

  private static final Pattern SUPERIORS =
      Pattern.compile("(reportsTo|dottedLine|supervisedBy|approvers)\\b.*");

  @Override
  public String id() {
    return "superior-is-person";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Map<String, Externals.Body> externals = Externals.of(organisation);
    Set<Externals.Body> seen = new HashSet<>();
    for (Mention mention : findings.mentions()) {
      if (SUPERIORS.matcher(mention.place().path()).matches()) {
        Externals.Body body = body(mention, externals);
        if (body == null) {
          report(mention.place(), "default", FormsOfAddress.in(mention.written()), findings);
        } else if (seen.add(body)) {
          report(body.place(), "external", FormsOfAddress.in(names.text(body.title())), findings);
        }
      }
    }
  }

  private static Externals.@Nullable Body body(
      Mention mention, Map<String, Externals.Body> externals) {
    return mention.resolution() instanceof Resolution.Found found
            && found.target().kind() == TargetKind.EXTERNAL
        ? externals.get(found.target().id())
        : null;
  }

  private static void report(
      Place place, String variant, @Nullable String person, Findings findings) {
    if (person != null) {
      findings.report(place, variant, List.of(person), List.of());
    }
  }
}
