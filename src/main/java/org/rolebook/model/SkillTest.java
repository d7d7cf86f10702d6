package org.rolebook.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * A skill that is measured, such as typing speed.
 *
 * @param name what is tested
 * @param min lowest value
 * @param unit unit of the value
 */
@TextForm("name")
public record SkillTest(
    @Field(
            zh = {"名称", "项目"},
            describeZh = "测试项目",
            describeEn = "What is tested")
        @Nullable LocalizedText name,
    @Field(
            zh = {"最低值"},
            describeZh = "最低要求",
            describeEn = "Lowest value")
        @Nullable BigDecimal min,
    @Field(
            zh = {"单位"},
            describeZh = "计量单位",
            describeEn = "Unit")
        @Nullable LocalizedText unit) {}
