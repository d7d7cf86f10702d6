package org.rolebook.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Resolution;

/**
 * Two positions of which only one names the other as a partner, although the other does name
 * partners. Superiors and subordinates work together in any case.
 */
final class RelationAsymmetric implements Rule {

  private static final String UNKNOWN = "";

  @Override
  public String id() {
    return "relation-asymmetric";
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
    Map<String, Set<String>> partners = partners(findings);
    Names names = new Names(organisation);
    for (Mention mention : findings.mentions()) {
      Position partner = partner(organisation, mention);
      if (partner != null) {
        String own = mention.place().element();
        Set<String> theirs = partners.getOrDefault(partner.id(), Set.of());
        if (!theirs.isEmpty()
            && !isAnswered(organisation, own, theirs)
            && !isLine(organisation, own, partner.id())) {
          mention.report(findings, "default", names.title(partner.id()), names.title(own));
        }
      }
    }
  }

  /** What each element names as partners, by id. */
  private static Map<String, Set<String>> partners(Findings findings) {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Mention mention : findings.mentions()) {
      if (isPartnership(mention)) {
        Set<String> named =
            partners.computeIfAbsent(mention.place().element(), id -> new LinkedHashSet<>());
        named.add(
            mention.resolution() instanceof Resolution.Found found ? found.target().id() : UNKNOWN);
      }
    }
    return partners;
  }

  private static boolean isPartnership(Mention mention) {
    return mention.place().path().startsWith("collaboratesWith");
  }

  /** The other position that a mention names as a partner; null if it does not. */
  private static @Nullable Position partner(Organisation organisation, Mention mention) {
    if (!isPartnership(mention)
        || !(mention.resolution() instanceof Resolution.Found found)
        || found.target().id().equals(mention.place().element())) {
      return null;
    }
    Position partner = organisation.handbook().positions().get(found.target().id());
    return partner != null && MissingRequired.isInForce(partner) ? partner : null;
  }

  /** Whether partners include a position, its unit or one above; or something unknown. */
  private static boolean isAnswered(Organisation organisation, String id, Set<String> partners) {
    Position position = organisation.handbook().positions().get(id);
    return partners.contains(UNKNOWN)
        || partners.contains(id)
        || position == null
        || organisation.tree().upwards(position.origin().unit()).stream()
            .anyMatch(unit -> partners.contains(unit.id()));
  }

  private static boolean isLine(Organisation organisation, String one, String other) {
    return organisation.graph().pathToTop(one).contains(other)
        || organisation.graph().pathToTop(other).contains(one);
  }
}
