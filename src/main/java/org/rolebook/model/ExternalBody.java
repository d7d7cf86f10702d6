package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * A body outside the handbook that positions may refer to, such as a board.
 *
 * @param id id within its unit
 * @param title name
 * @param note what is to be known about it
 */
@TextForm("title")
public record ExternalBody(
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"名称"},
            describeZh = "名称",
            describeEn = "Name",
            required = true)
        @Nullable LocalizedText title,
    @Field(
            zh = {"说明", "备注"},
            describeZh = "补充说明，例如为什么没有岗位说明",
            describeEn = "A note, such as why it is not described")
        @Nullable LocalizedText note) {}
