package org.rolebook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.DeclaredReferences;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;

/**
 * Holds what a position states about its relations against the reporting lines. An external body
 * has no page and so no line: stating it is always fine. A unit stands for its positions.
 */
final class StatedRelation {

  /**
   * One statement.
   *
   * @param field the field that states it
   * @param prefix what the field's variants of the messages begin with
   * @param stated what is stated
   * @param possible ids of the positions and bodies that may be stated
   * @param necessary ids of those that must be stated
   */
  record Claim(
      String field,
      String prefix,
      DeclaredReferences stated,
      Set<String> possible,
      Set<String> necessary) {}

  private final Organisation organisation;
  private final Names names;
  private final Position position;
  private final Findings findings;

  StatedRelation(Organisation organisation, Position position, Findings findings) {
    this.organisation = organisation;
    this.names = new Names(organisation);
    this.position = position;
    this.findings = findings;
  }

  /** Reports who is stated in vain and who is left out. */
  void check(Claim claim) {
    Set<String> left = new LinkedHashSet<>(claim.necessary());
    List<@Nullable Target> targets = targets(claim.stated());
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target != null) {
        left.removeAll(covered(target));
        if (target.kind() == TargetKind.POSITION && !claim.possible().contains(target.id())) {
          report(item(claim.field(), i), claim.prefix() + "missing", names.text(target.title()));
        }
      }
    }
    if (!targets.contains(null)) {
      left.forEach(id -> report(claim.field(), claim.prefix() + "undeclared", names.title(id)));
    }
  }

  /** Reports each stated unit where positions are wanted, with the positions by the lines. */
  void checkUnits(String field, DeclaredReferences stated, Set<String> computed) {
    List<@Nullable Target> targets = targets(stated);
    List<String> titles = computed.stream().map(names::title).toList();
    String list = titles.isEmpty() ? "@subordinates.none" : names.list(titles);
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target != null && target.kind() == TargetKind.UNIT) {
        report(item(field, i), "unit", names.text(target.title()), list);
      }
    }
  }

  private Set<String> covered(Target target) {
    Set<String> ids = new LinkedHashSet<>(List.of(target.id()));
    if (target.kind() == TargetKind.UNIT) {
      organisation.tree().positionsBelow(target.id()).forEach(each -> ids.add(each.id()));
    }
    return ids;
  }

  /** What is stated, item by item; null where a reference leads nowhere. */
  private List<@Nullable Target> targets(DeclaredReferences stated) {
    List<@Nullable Target> targets = new ArrayList<>();
    stated
        .references()
        .forEach(
            reference ->
                targets.add(
                    organisation
                        .references()
                        .find(
                            position.origin().unit(),
                            reference.written(),
                            ReferenceKinds.of(DeclaredReferences.class, "references"))));
    return targets;
  }

  private static String item(String field, int index) {
    return field + ".references[" + index + "]";
  }

  private void report(String path, String variant, String... arguments) {
    findings.report(position.id(), path, variant, arguments);
  }
}
