package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One duty (or one function of a unit).
 *
 * @param text the duty itself
 * @param id id by which others refer to it
 * @param frequency how often
 * @param deadline by when
 * @param metrics codes of the metrics by which it is seen
 * @param use id of an entry of a library
 */
@TextForm("text")
public record ResponsibilityItem(
    @Field(
            zh = {"内容"},
            describeZh = "职责内容，以动词开头",
            describeEn = "The duty, beginning with a verb")
        @Nullable LocalizedText text,
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"频率"},
            describeZh = "多久一次，如“每周”",
            describeEn = "How often, such as “weekly”")
        @Nullable LocalizedText frequency,
    @Field(
            zh = {"截止", "时限"},
            describeZh = "完成时限，如“每日 14:00 前”",
            describeEn = "By when, such as “before 14:00”")
        @Nullable LocalizedText deadline,
    @Field(
            zh = {"度量"},
            describeZh = "相关度量的代码",
            describeEn = "Codes of related metrics")
        List<String> metrics,
    @Field(
            zh = {"引用"},
            describeZh = "引用公用职责库中的条目",
            describeEn = "Takes an entry of a library")
        @Nullable String use) {
  /** Keeps immutable copies of its lists and maps. */
  public ResponsibilityItem {
    metrics = List.copyOf(metrics);
  }
}
