package org.rolebook.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * One entry of a baseline: a finding that was looked at and accepted.
 *
 * @param rule id of the rule
 * @param element id of the element, or {@code handbook.yaml}
 * @param field path of the field in English keys; null for the element as a whole
 * @param reason why it was accepted
 * @param expires last day on which it is accepted; null for ever
 */
public record AcceptedFinding(
    @Field(
            zh = {"规则"},
            describeZh = "规则的标识",
            describeEn = "Id of the rule",
            required = true)
        @Nullable String rule,
    @Field(
            zh = {"对象"},
            describeZh = "部门、岗位或页面的标识，或 handbook.yaml",
            describeEn = "Id of a unit, position or page, or handbook.yaml",
            required = true)
        @Nullable String element,
    @Field(
            zh = {"字段"},
            describeZh = "字段路径（英文键名），列表里的条目按内容写，如 kpis[营业额].weight",
            describeEn =
                "Path of the field in English keys, items of lists by what they say, such as"
                    + " kpis[Turnover].weight")
        @Nullable String field,
    @Field(
            zh = {"理由"},
            describeZh = "接受的理由",
            describeEn = "Why it is accepted")
        @Nullable LocalizedText reason,
    @Field(
            zh = {"到期"},
            describeZh = "接受到哪一天为止（年-月-日）",
            describeEn = "Last day on which it is accepted (ISO date)")
        @Nullable LocalDate expires) {}
