package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * A quantity that duties and KPIs speak of.
 *
 * @param code short name
 * @param title name
 * @param unit unit of the value
 * @param definition what exactly it means
 */
@TextForm("title")
public record Metric(
    @Field(
            zh = {"代码"},
            describeZh = "代码，如 PV",
            describeEn = "Code, such as PV")
        @Nullable String code,
    @Field(
            zh = {"名称"},
            describeZh = "名称",
            describeEn = "Name",
            required = true)
        @Nullable LocalizedText title,
    @Field(
            zh = {"单位"},
            describeZh = "计量单位",
            describeEn = "Unit")
        @Nullable LocalizedText unit,
    @Field(
            zh = {"定义"},
            describeZh = "确切含义",
            describeEn = "What exactly it means")
        @Nullable LocalizedText definition) {}
