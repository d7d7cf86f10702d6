package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;

/**
 * Duties under one heading.
 *
 * @param group the heading; null where there is none
 * @param id id by which others refer to it
 * @param items the duties, in order
 */
@ListForm("items")
public record ResponsibilityGroup(
    @Field(
            zh = {"要项", "分组"},
            describeZh = "职责分组的标题",
            describeEn = "Heading of the group")
        @Nullable LocalizedText group,
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"描述", "条目"},
            describeZh = "该组的各条职责",
            describeEn = "Duties of the group")
        List<ResponsibilityItem> items) {
  /** Keeps immutable copies of its lists and maps. */
  public ResponsibilityGroup {
    items = List.copyOf(items);
  }
}
