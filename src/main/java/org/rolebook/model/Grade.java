package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One grade of an organisation; the list runs from the highest to the lowest.
 *
 * @param id id within the organisation
 * @param title name
 * @param managerial whether it leads others
 */
@TextForm("title")
public record Grade(
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"名称"},
            describeZh = "级别名称",
            describeEn = "Name",
            required = true)
        @Nullable LocalizedText title,
    @Field(
            zh = {"管理级"},
            describeZh = "是否为管理级别",
            describeEn = "Whether it leads others")
        @Nullable Boolean managerial) {}
