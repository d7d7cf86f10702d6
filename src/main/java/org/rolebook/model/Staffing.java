package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;

/**
 * A control total of posts, held against the headcounts of the positions.
 *
 * @param rows posts by position
 * @param total posts in all
 */
@ListForm("rows")
public record Staffing(
    @Field(
            zh = {"明细"},
            describeZh = "各岗位人数",
            describeEn = "Posts by position")
        List<StaffingRow> rows,
    @Field(
            zh = {"合计"},
            describeZh = "合计人数",
            describeEn = "Posts in all")
        @Nullable Integer total) {
  /** Keeps immutable copies of its lists and maps. */
  public Staffing {
    rows = List.copyOf(rows);
  }
}
