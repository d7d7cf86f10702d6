package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * What a position may do on its own.
 *
 * @param text the authority itself
 * @param kind what it lets its holder do
 * @param id id by which others refer to it
 * @param use id of an entry of a library
 */
@TextForm("text")
public record Authority(
    @Field(
            zh = {"内容"},
            describeZh = "权限内容",
            describeEn = "The authority")
        @Nullable LocalizedText text,
    @Field(
            zh = {"类型"},
            describeZh = "权限类型",
            describeEn = "Kind of authority")
        @Nullable AuthorityKind kind,
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"引用"},
            describeZh = "引用公用权限库中的条目",
            describeEn = "Takes an entry of a library")
        @Nullable String use) {}
