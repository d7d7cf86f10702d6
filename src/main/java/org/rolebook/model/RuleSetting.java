package org.rolebook.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * What a handbook says about one rule.
 *
 * @param severity how bad its findings are
 * @param max upper limit, for rules that have one
 * @param min lower limit, for rules that have one
 * @param words words, for rules that have a list
 */
@TextForm("severity")
public record RuleSetting(
    @Field(
            zh = {"级别"},
            describeZh = "error、warning、info 或 off",
            describeEn = "error, warning, info or off")
        @Nullable SeverityName severity,
    @Field(
            zh = {"上限"},
            describeZh = "上限（有上限的规则）",
            describeEn = "Upper limit, for rules that have one")
        @Nullable BigDecimal max,
    @Field(
            zh = {"下限"},
            describeZh = "下限（有下限的规则）",
            describeEn = "Lower limit, for rules that have one")
        @Nullable BigDecimal min,
    @Field(
            zh = {"词语"},
            describeZh = "词表（有词表的规则）",
            describeEn = "Words, for rules that have a list")
        List<String> words) {
  /** Keeps immutable copies of its lists and maps. */
  public RuleSetting {
    words = List.copyOf(words);
  }
}
