package org.rolebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.model.Unit;

/** An id that a unit gives to two definitions of one kind, so that only the first can be used. */
final class DuplicateDefinitionId implements Rule {

  @Override
  public String id() {
    return "duplicate-definition-id";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return Set.of("kpis", "library", "metrics", "grades", "externals").contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (Unit unit : organisation.handbook().units().values()) {
      for (DefinitionKind kind : DefinitionKind.values()) {
        Seen seen = new Seen(unit.id(), kind.field(), kind.idKey());
        kind.idsOf(unit).forEach(id -> seen.next(id, findings));
      }
      Seen externals = new Seen(unit.id(), "externals", "id");
      unit.externals().forEach(body -> externals.next(body.id(), findings));
    }
  }

  /** The ids of one list, as far as it was gone through. */
  private static final class Seen {
    private final Map<String, Place> first = new HashMap<>();
    private final String unit;
    private final String field;
    private final String key;
    private int index;

    Seen(String unit, String field, String key) {
      this.unit = unit;
      this.field = field;
      this.key = key;
    }

    void next(@Nullable String id, Findings findings) {
      Place place = new Place(unit, field + "[" + index++ + "]." + key);
      Place earlier = id == null ? null : first.putIfAbsent(id, place);
      if (id != null && earlier != null) {
        SeeAlso related = findings.related(earlier, "related.first");
        findings.report(place, "default", List.of(id), List.of(related));
      }
    }
  }
}
