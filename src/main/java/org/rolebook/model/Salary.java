package org.rolebook.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.Shorthand;

/**
 * Pay of a position. A single amount is minimum and maximum at once.
 *
 * @param min lowest pay per period
 * @param max highest pay per period
 * @param currency ISO 4217 code
 * @param period unit of time, such as month
 * @param note what else is to be known
 */
public record Salary(
    @Field(
            zh = {"最低"},
            describeZh = "最低金额",
            describeEn = "Lowest amount")
        @Nullable BigDecimal min,
    @Field(
            zh = {"最高"},
            describeZh = "最高金额",
            describeEn = "Highest amount")
        @Nullable BigDecimal max,
    @Field(
            zh = {"币种"},
            describeZh = "货币代码，如 CNY",
            describeEn = "Currency code, such as CNY")
        @Nullable String currency,
    @Field(
            zh = {"周期"},
            describeZh = "计薪周期：hour、day、month、year",
            describeEn = "Period: hour, day, month, year")
        @Nullable String period,
    @Field(
            zh = {"说明", "备注"},
            describeZh = "补充说明，如“另有提成”",
            describeEn = "A note, such as “plus commission”")
        @Nullable LocalizedText note) {
  private static final Pattern ONE_LINE =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)(?:\\s*[-–~～]\\s*(\\d+(?:\\.\\d+)?))?\\s*([A-Z]{3})\\s*/\\s*(hour|day|month|year)");

  /** Reads {@code 4000 CNY/month} or {@code 4000-6000 CNY/month}; null for any other shape. */
  @Shorthand(
      value = "salary",
      pattern =
          "^\\d+(\\.\\d+)?(\\s*[-–~～]\\s*\\d+(\\.\\d+)?)?\\s*[A-Z]{3}\\s*/\\s*(hour|day|month|year)$")
  public static @Nullable Salary parse(String text) {
    Matcher matcher = ONE_LINE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal min = new BigDecimal(matcher.group(1));
    BigDecimal max = matcher.group(2) == null ? min : new BigDecimal(matcher.group(2));
    boolean ordered = min.compareTo(max) <= 0;
    return ordered ? new Salary(min, max, matcher.group(3), matcher.group(4), null) : null;
  }
}
