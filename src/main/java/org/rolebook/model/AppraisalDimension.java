package org.rolebook.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One aspect of an appraisal.
 *
 * @param title name of the aspect
 * @param weight share, percent
 */
@TextForm("title")
public record AppraisalDimension(
    @Field(
            zh = {"名称", "维度"},
            describeZh = "考核维度",
            describeEn = "Name of the dimension")
        @Nullable LocalizedText title,
    @Field(
            zh = {"权重"},
            describeZh = "权重（百分比）",
            describeEn = "Weight in percent")
        @Nullable BigDecimal weight) {}
