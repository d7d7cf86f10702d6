package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * Dimensions of appraisal that several positions share.
 *
 * @param id id by which positions refer to it
 * @param title name of the scheme
 * @param dimensions the dimensions
 */
public record AppraisalScheme(
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"名称"},
            describeZh = "考核方案名称",
            describeEn = "Name of the scheme")
        @Nullable LocalizedText title,
    @Field(
            zh = {"维度"},
            describeZh = "考核维度列表",
            describeEn = "Dimensions")
        List<AppraisalDimension> dimensions) {
  /** Keeps immutable copies of its lists and maps. */
  public AppraisalScheme {
    dimensions = List.copyOf(dimensions);
  }
}
