package org.rolebook.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Edit;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Status;
import org.rolebook.model.Target;

/**
 * A row of a staffing table behind which there is only a draft or a retired position. Bodies
 * outside the handbook may have rows.
 */
final class HeadcountUndefinedPosition implements Rule {

  @Override
  public String id() {
    return "headcount-undefined-position";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return Set.of("staffing", "status").contains(field) || Edit.NAMES.contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    for (StaffingRows.Row row : StaffingRows.of(organisation)) {
      Integer count = row.row().count();
      String variant = row.target() == null ? null : variant(organisation, row.target());
      if (variant != null && (count == null || count > 0)) {
        String posts = count == null ? "?" : String.valueOf(count);
        findings.report(row.field("position"), variant, List.of(row.name(names), posts), List.of());
      }
    }
  }

  private static @Nullable String variant(Organisation organisation, Target target) {
    Position position = organisation.handbook().positions().get(target.id());
    Status status = position == null ? Status.ACTIVE : position.effectiveStatus();
    return status == Status.DRAFT ? "draft" : status == Status.RETIRED ? "retired" : null;
  }
}
