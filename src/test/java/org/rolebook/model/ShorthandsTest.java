package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.RecordSchema;

class ShorthandsTest {

  @Test
  void salaries() {
    assertThat(Salary.parse("4000 CNY/month"))
        .isEqualTo(new Salary(new BigDecimal(4000), new BigDecimal(4000), "CNY", "month", null));
    assertThat(Salary.parse("35.5～40 CNY / hour"))
        .isEqualTo(new Salary(new BigDecimal("35.5"), new BigDecimal(40), "CNY", "hour", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4000", "4000 元/月", "4000 CNY", "6000-4000 CNY/month", "-1 CNY/month", ""})
  void noSalaries(String text) {
    assertThat(Salary.parse(text)).isNull();
  }

  @Test
  void spansOfControl() {
    assertThat(SpanOfControl.parse("12-14")).isEqualTo(new SpanOfControl(12, 14));
    assertThat(SpanOfControl.parse("12 ~ 12")).isEqualTo(new SpanOfControl(12, 12));
    assertThat(SpanOfControl.parse("7")).isEqualTo(new SpanOfControl(7, 7));
    assertThat(SpanOfControl.parse("14-12")).isNull();
    assertThat(SpanOfControl.parse("十二")).isNull();
  }

  @Test
  void hours() {
    assertThat(TimeRange.parse("8:30-18:00"))
        .isEqualTo(new TimeRange(LocalTime.of(8, 30), LocalTime.of(18, 0)));
    assertThat(TimeRange.parse("22:00–06:00")).isNotNull();
    assertThat(TimeRange.parse("08:30-24:00")).isNull();
    assertThat(TimeRange.parse("08:60-18:00")).isNull();
    assertThat(TimeRange.parseTime("7:05")).isEqualTo(LocalTime.of(7, 5));
    assertThat(TimeRange.parseTime("7点")).isNull();
  }

  @Test
  void breaks() {
    assertThat(ShiftBreak.parse("60")).isEqualTo(new ShiftBreak(60, null, null));
    assertThat(Objects.requireNonNull(ShiftBreak.parse("12:00-13:00")).end())
        .isEqualTo(LocalTime.of(13, 0));
    assertThat(ShiftBreak.parse("1小时")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"无, true", "none, true", "None, true", "无关岗位, false"})
  void nobody(String text, boolean nobody) {
    assertThat(DeclaredReferences.none(text) != null).isEqualTo(nobody);
  }

  /** What a schema's pattern admits is what the parser reads, but for impossible values. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4000 CNY/month",
        "4000-6000CNY/year",
        "4000",
        "12-14",
        "7",
        "08:30-18:00",
        "8:30 ~ 18:00",
        "60",
        "12:00-13:00",
        "无",
        "none",
        "x",
        "1.5-2.5 USD/day"
      })
  void patternsOfTheSchemaAgreeWithTheParsers(String text) {
    Catalogue catalogue = new Catalogue();
    List<RecordSchema<?>> schemas =
        List.of(
            catalogue.of(Salary.class),
            catalogue.of(SpanOfControl.class),
            catalogue.of(Schedule.class),
            catalogue.of(ShiftBreak.class),
            catalogue.of(DeclaredReferences.class));

    for (RecordSchema<?> schema : schemas) {
      boolean admitted = text.matches(Objects.requireNonNull(schema.shorthand()).pattern());
      assertThat(schema.parseShorthand(text) != null)
          .as(schema.type().getName())
          .isEqualTo(admitted);
    }
  }

  @Test
  void localizedTextsFallBack() {
    LocalizedText text = new LocalizedText(Map.of("zh-CN", "总监", "en", "Director"));

    assertThat(text.in("en", "zh-CN")).isEqualTo(new Localized("Director", "en"));
    assertThat(text.in("fr", "zh-CN")).isEqualTo(new Localized("总监", "zh-CN"));
    assertThat(LocalizedText.of("ja", "部長").in("fr", "zh-CN").language()).isEqualTo("ja");
    assertThat(text.with(new LocalizedText(Map.of("en", "Head", "fr", "Directeur"))).byLanguage())
        .containsEntry("en", "Director")
        .containsEntry("fr", "Directeur");
  }
}
