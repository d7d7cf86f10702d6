package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/**
 * An audience that the handbook does not have, or a limit for a field that does not exist: what was
 * meant to be seen by some is then seen by nobody, or by everybody.
 */
final class UnknownAudience implements Rule {

  private final Catalogue catalogue = new Catalogue();

  @Override
  public String id() {
    return "unknown-audience";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return field.equals("audience");
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Handbook handbook = organisation.handbook();
    List<String> known = handbook.settings().effectiveAudiences();
    for (Map.Entry<String, String> field : handbook.settings().fields().entrySet()) {
      Place place = new Place(Run.HANDBOOK, "fields." + field.getKey());
      audience(place, field.getValue(), known, findings);
    }
    String health = handbook.settings().health();
    if (health != null) {
      audience(new Place(Run.HANDBOOK, "health"), health, known, findings);
    }
    for (Unit unit : handbook.units().values()) {
      audience(unit.id(), unit.audience(), known, findings);
    }
    for (Position position : handbook.positions().values()) {
      audience(position.id(), position.audience(), known, findings);
    }
    for (Page page : handbook.pages().values()) {
      audience(page.id(), page.audience(), known, findings);
    }
    fields(handbook.settings(), findings);
  }

  private static void audience(
      String element, @Nullable String named, List<String> known, Findings findings) {
    if (named != null) {
      audience(new Place(element, "audience"), named, known, findings);
    }
  }

  private static void audience(Place place, String named, List<String> known, Findings findings) {
    if (!known.contains(named)) {
      String all = String.join(", ", known);
      report(place, named, "audience", Nearest.of(named, known, 2), List.of(all), findings);
    }
  }

  private void fields(Settings settings, Findings findings) {
    TreeSet<String> names = new TreeSet<>();
    for (Class<? extends Record> type : List.of(Position.class, Unit.class, Page.class)) {
      catalogue.of(type).fields().forEach(field -> names.addAll(field.names()));
    }
    for (String field : AudienceFilter.unknownFields(settings, catalogue)) {
      Place place = new Place(Run.HANDBOOK, "fields." + field);
      report(place, field, "field", Nearest.of(field, names, 1), List.of(), findings);
    }
  }

  private static void report(
      Place place,
      String named,
      String variant,
      List<String> near,
      List<String> more,
      Findings findings) {
    String piece =
        place.element().equals(Run.HANDBOOK) && variant.equals("audience") ? named : null;
    List<String> arguments = new ArrayList<>(List.of(named));
    if (near.isEmpty()) {
      arguments.addAll(more);
      findings.report(place, piece, variant, arguments, List.of());
    } else {
      arguments.add(near.get(0));
      findings.report(place, piece, variant + "-near", arguments, List.of());
    }
  }
}
