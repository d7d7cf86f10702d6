package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Resolution;
import org.rolebook.model.TargetKind;

/**
 * A body that is declared as outside but named like a position or unit of the organisation: a
 * superior, a subordinate or a department without a page. Once for each body, where it is declared.
 */
final class UndescribedExternal implements Rule {

  private static final long SMALLEST = 3;
  private static final Pattern ABOVE = Pattern.compile("(reportsTo|dottedLine|supervisedBy)\\b.*");
  private static final Pattern BELOW = Pattern.compile("(directReports|supervises)\\b.*");

  /**
   * What a body is to the element that names it.
   *
   * @param variant which of the messages
   * @param element id of that element
   */
  private record Use(String variant, String element) {}

  @Override
  public String id() {
    return "undescribed-external";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Map<String, List<Place>> uses = uses(findings);
    for (Externals.Body body : Externals.of(organisation).values()) {
      String name = names.text(body.title());
      Use use = NameEndings.isOutside(name) ? null : use(name, uses.get(body.id()));
      if (use != null && isAsked(organisation, body.unit(), name, findings)) {
        String user = names.title(use.element());
        findings.report(body.place(), use.variant(), List.of(name, user), List.of());
      }
    }
  }

  private static Map<String, List<Place>> uses(Findings findings) {
    Map<String, List<Place>> uses = new LinkedHashMap<>();
    for (Mention mention : findings.mentions()) {
      if (mention.resolution() instanceof Resolution.Found found
          && found.target().kind() == TargetKind.EXTERNAL) {
        uses.computeIfAbsent(found.target().id(), id -> new ArrayList<>()).add(mention.place());
      }
    }
    return uses;
  }

  private static @Nullable Use use(String name, @Nullable List<Place> used) {
    if (used == null) {
      return null;
    }
    if (NameEndings.isUnit(name)) {
      return new Use("department", used.get(0).element());
    }
    if (!NameEndings.isRole(name)) {
      return null;
    }
    Use above = use("superior", used, ABOVE);
    return above == null ? use("subordinate", used, BELOW) : above;
  }

  private static @Nullable Use use(String variant, List<Place> used, Pattern fields) {
    return used.stream()
        .filter(place -> fields.matcher(place.path()).matches())
        .findFirst()
        .map(place -> new Use(variant, place.element()))
        .orElse(null);
  }

  private static boolean isAsked(
      Organisation organisation, String unit, String name, Findings findings) {
    String root = organisation.tree().organisationOf(unit);
    long positions =
        organisation.tree().positionsBelow(root).stream()
            .filter(MissingRequired::isInForce)
            .count();
    return positions >= findings.min(unit, SMALLEST).longValue()
        && !findings.words(unit).contains(name);
  }
}
