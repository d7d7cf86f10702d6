package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * Schooling that a position asks for.
 *
 * @param level lowest level
 * @param fields fields of study
 * @param waiver when less is enough
 */
@TextForm("level")
public record Education(
    @Field(
            zh = {"学历", "学历要求"},
            describeZh = "最低学历",
            describeEn = "Lowest level")
        @Nullable LocalizedText level,
    @Field(
            zh = {"专业"},
            describeZh = "专业要求",
            describeEn = "Fields of study")
        List<LocalizedText> fields,
    @Field(
            zh = {"放宽条件"},
            describeZh = "可以放宽的条件",
            describeEn = "When less is enough")
        @Nullable LocalizedText waiver) {
  /** Keeps immutable copies of its lists and maps. */
  public Education {
    fields = List.copyOf(fields);
  }
}
