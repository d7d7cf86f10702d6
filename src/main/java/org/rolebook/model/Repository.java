package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * Where the sources are kept.
 *
 * @param edit address with {@code {path}} for the path below content/
 * @param lastUpdated whether pages say when their source was last changed, by its git repository
 */
public record Repository(
    @Field(
            zh = {"编辑"},
            describeZh = "编辑链接，{path} 代表文件路径",
            describeEn = "Edit link with {path}")
        @Nullable String edit,
    @Field(
            zh = {"更新日期"},
            describeZh = "是否按 git 提交记录显示最近更新日期",
            describeEn = "Whether pages tell when they last changed, by git",
            notShown = "decides whether dates are shown")
        @Nullable Boolean lastUpdated) {}
