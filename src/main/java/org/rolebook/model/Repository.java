package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * Where the sources are kept.
 *
 * @param edit address with {@code {path}} for the path below content/
 */
public record Repository(
    @Field(
            zh = {"编辑"},
            describeZh = "编辑链接，{path} 代表文件路径",
            describeEn = "Edit link with {path}")
        @Nullable String edit) {}
