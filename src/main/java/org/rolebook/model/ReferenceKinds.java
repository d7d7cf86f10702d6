package org.rolebook.model;

import static org.rolebook.model.TargetKind.EXTERNAL;
import static org.rolebook.model.TargetKind.POSITION;
import static org.rolebook.model.TargetKind.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What each field that names another element may name. */
public final class ReferenceKinds {

  /** Anything that has a name. */
  public static final Set<TargetKind> ANYTHING =
      Collections.unmodifiableSet(EnumSet.allOf(TargetKind.class));

  private static final Map<String, Set<TargetKind>> BY_FIELD =
      Map.ofEntries(
          Map.entry("Position.department", kinds(UNIT)),
          Map.entry("Position.reportsTo", kinds(POSITION, EXTERNAL)),
          Map.entry("Position.dottedLine", kinds(POSITION, EXTERNAL)),
          Map.entry("Position.collaboratesWith", kinds(POSITION, UNIT, EXTERNAL)),
          Map.entry("Position.owner", kinds(POSITION)),
          Map.entry("DeclaredReferences.references", kinds(POSITION, UNIT, EXTERNAL)),
          Map.entry("Career.from", kinds(POSITION, EXTERNAL)),
          Map.entry("Career.to", kinds(POSITION, EXTERNAL)),
          Map.entry("Unit.head", kinds(POSITION)),
          Map.entry("StaffingRow.position", kinds(POSITION, EXTERNAL)),
          Map.entry("Page.appliesTo", kinds(POSITION, UNIT)),
          Map.entry("Page.approvers", kinds(POSITION, EXTERNAL)));

  private ReferenceKinds() {}

  /** What a field may name; anything if the field is not listed. */
  public static Set<TargetKind> of(Class<? extends Record> owner, String key) {
    return of(owner.getSimpleName() + "." + key);
  }

  /** What a field, given as {@code Record.key}, may name; anything if it is not listed. */
  public static Set<TargetKind> of(String field) {
    return BY_FIELD.getOrDefault(field, ANYTHING);
  }

  /** The listed fields, as {@code Record.key}. */
  public static Set<String> fields() {
    return BY_FIELD.keySet();
  }

  private static Set<TargetKind> kinds(TargetKind first, TargetKind... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }
}
