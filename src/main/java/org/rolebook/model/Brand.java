package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * How a handbook looks like its owner.
 *
 * @param logo path of an image below content/
 * @param accent colour, {@code #rrggbb}
 * @param footer text at the foot of each page
 */
public record Brand(
    @Field(
            zh = {"标志"},
            describeZh = "标志图片，相对 content/",
            describeEn = "Image below content/")
        @Nullable String logo,
    @Field(
            zh = {"主色"},
            describeZh = "主色，如 #1a5fb4",
            describeEn = "Accent colour, such as #1a5fb4")
        @Nullable String accent,
    @Field(
            zh = {"页脚"},
            describeZh = "页脚文字",
            describeEn = "Text at the foot of each page")
        @Nullable LocalizedText footer) {}
