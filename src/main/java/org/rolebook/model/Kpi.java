package org.rolebook.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * A key performance indicator, or the use of one that a unit defines.
 *
 * @param id id by which others refer to it
 * @param name what is measured
 * @param definition what exactly it means
 * @param formula how it is computed
 * @param unit unit of the measured value
 * @param target value to be reached
 * @param operator how the value is compared with the target
 * @param weight share in the appraisal, percent
 * @param period how often it is measured
 * @param source where the numbers come from
 * @param measure by number or by judgement
 * @param use id of a definition of a unit
 */
@TextForm("name")
public record Kpi(
    @Field(
            zh = {"标识"},
            describeZh = "供引用的标识",
            describeEn = "Id for references")
        @Nullable String id,
    @Field(
            zh = {"指标", "指标名称"},
            describeZh = "指标名称",
            describeEn = "Name of the indicator")
        @Nullable LocalizedText name,
    @Field(
            zh = {"指标说明", "说明"},
            describeZh = "指标的确切含义",
            describeEn = "What exactly it means")
        @Nullable LocalizedText definition,
    @Field(
            zh = {"公式", "计算公式"},
            describeZh = "计算公式",
            describeEn = "How it is computed")
        @Nullable LocalizedText formula,
    @Field(
            zh = {"单位"},
            describeZh = "计量单位，如 %、次、元",
            describeEn = "Unit, such as %, times, CNY")
        @Nullable LocalizedText unit,
    @Field(
            zh = {"目标", "目标值"},
            describeZh = "要达到的值",
            describeEn = "Value to be reached")
        @Nullable LocalizedText target,
    @Field(
            zh = {"比较", "比较方式"},
            describeZh = "与目标值的比较方式",
            describeEn = "How it compares with the target")
        @Nullable Operator operator,
    @Field(
            zh = {"权重"},
            describeZh = "在考核中的权重（百分比）",
            describeEn = "Weight in percent")
        @Nullable BigDecimal weight,
    @Field(
            zh = {"周期", "考核周期"},
            describeZh = "考核周期，如“每月”",
            describeEn = "How often it is measured")
        @Nullable LocalizedText period,
    @Field(
            zh = {"数据来源"},
            describeZh = "数据从哪里来",
            describeEn = "Where the numbers come from")
        @Nullable LocalizedText source,
    @Field(
            zh = {"衡量方式"},
            describeZh = "定量或定性",
            describeEn = "Quantitative or qualitative")
        @Nullable Measure measure,
    @Field(
            zh = {"引用"},
            describeZh = "引用部门或组织定义的指标",
            describeEn = "Takes a definition of a unit")
        @Nullable String use) {
  /** This use of a definition, completed: what the use leaves open comes from the definition. */
  public Kpi over(Kpi base) {
    return new Kpi(
        base.id,
        first(name, base.name),
        first(definition, base.definition),
        first(formula, base.formula),
        first(unit, base.unit),
        first(target, base.target),
        first(operator, base.operator),
        first(weight, base.weight),
        first(period, base.period),
        first(source, base.source),
        first(measure, base.measure),
        use);
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T inherited) {
    return own != null ? own : inherited;
  }
}
