package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One further link at the top of each page.
 *
 * @param title words of the link
 * @param to reference of an element, or an address
 */
@TextForm("to")
public record NavigationLink(
    @Field(
            zh = {"名称", "标题"},
            describeZh = "链接文字",
            describeEn = "Words of the link")
        @Nullable LocalizedText title,
    @Field(
            zh = {"链接", "指向"},
            describeZh = "岗位、部门、页面的引用或网址",
            describeEn = "Reference of an element, or an address",
            required = true)
        @Nullable String to) {}
