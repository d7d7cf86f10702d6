package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Staffing;
import org.rolebook.model.StaffingRow;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.StaffingLine;
import org.rolebook.render.view.StaffingView;

/** The staffing table of a unit: what it states against what its positions state. */
final class StaffingViews {

  private static final Set<TargetKind> KINDS = ReferenceKinds.of(StaffingRow.class, "position");

  private final Scope scope;
  private final Unit unit;

  StaffingViews(Scope scope, Unit unit) {
    this.scope = scope;
    this.unit = unit;
  }

  @Nullable StaffingView view() {
    Staffing staffing = unit.staffing();
    if (staffing == null) {
      return null;
    }
    Set<String> listed = new HashSet<>();
    List<StaffingLine> lines = new ArrayList<>();
    staffing.rows().forEach(row -> lines.add(line(row, listed)));
    for (Position position : scope.organisation().tree().positionsBelow(unit.id())) {
      if (position.headcount() != null && !listed.contains(position.id())) {
        String counted = Numbers.text(position.headcount());
        lines.add(
            new StaffingLine(
                scope.links().to(PageKey.position(position.id())), "", counted, false));
      }
    }
    int counted = new Cards(scope).counts(List.of(unit)).posts();
    Integer total = staffing.total();
    boolean differs = total != null && total != counted;
    return new StaffingView(lines, Numbers.text(total), counted, differs);
  }

  private StaffingLine line(StaffingRow row, Set<String> listed) {
    Reference reference = Objects.requireNonNullElse(row.position(), new Reference(""));
    Target target = scope.organisation().references().find(unit.id(), reference.written(), KINDS);
    Position position =
        target == null ? null : scope.organisation().handbook().positions().get(target.id());
    if (position != null) {
      listed.add(position.id());
    }
    Integer counted = position == null ? null : position.headcount();
    boolean differs = counted != null && row.count() != null && !counted.equals(row.count());
    return new StaffingLine(
        scope.links().to(unit.id(), reference, KINDS),
        Numbers.text(row.count()),
        Numbers.text(counted),
        differs);
  }
}
