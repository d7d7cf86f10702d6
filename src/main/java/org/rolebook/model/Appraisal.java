package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;

/**
 * By what a holder of a position is appraised, besides KPIs.
 *
 * @param use id of a scheme of a library
 * @param dimensions own dimensions
 */
@ListForm("dimensions")
public record Appraisal(
    @Field(
            zh = {"引用"},
            describeZh = "引用公用考核方案",
            describeEn = "Takes a scheme of a library")
        @Nullable String use,
    @Field(
            zh = {"维度"},
            describeZh = "考核维度列表",
            describeEn = "Dimensions")
        List<AppraisalDimension> dimensions) {
  /** Keeps immutable copies of its lists and maps. */
  public Appraisal {
    dimensions = List.copyOf(dimensions);
  }
}
