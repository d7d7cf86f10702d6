package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * Working experience that a position asks for.
 *
 * @param years fewest whole years
 * @param domain in what
 */
@TextForm("domain")
public record Experience(
    @Field(
            zh = {"年限"},
            describeZh = "最少年限（整年）",
            describeEn = "Fewest years")
        @Nullable Integer years,
    @Field(
            zh = {"领域", "内容"},
            describeZh = "什么领域的经验",
            describeEn = "In what")
        @Nullable LocalizedText domain) {}
