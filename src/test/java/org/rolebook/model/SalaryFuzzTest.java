package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rolebook.model.declare.Shorthand;

/** Any text is a salary or none, and never what the schema of editors would refuse. */
class SalaryFuzzTest {

  private static final Pattern SALARY = pattern(Salary.class);
  private static final Pattern SPAN = pattern(SpanOfControl.class);

  @FuzzTest(maxDuration = "20m")
  void anyTextIsASalaryOrNone(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Salary salary = Salary.parse(text);
    if (salary != null) {
      assertThat(SALARY.matcher(text).find()).isTrue();
      assertThat(Objects.requireNonNull(salary.min())).isLessThanOrEqualTo(salary.max());
      String again =
          salary.min().toPlainString()
              + "-"
              + Objects.requireNonNull(salary.max()).toPlainString()
              + " "
              + salary.currency()
              + "/"
              + salary.period();
      assertThat(Salary.parse(again)).isEqualTo(salary);
    }
    SpanOfControl span = SpanOfControl.parse(text);
    if (span != null) {
      assertThat(SPAN.matcher(text).find()).isTrue();
      assertThat(SpanOfControl.parse(span.min() + "-" + span.max())).isEqualTo(span);
    }
  }

  static Pattern pattern(Class<?> type) {
    try {
      Method parse = type.getMethod("parse", String.class);
      return Pattern.compile(
          Objects.requireNonNull(parse.getAnnotation(Shorthand.class)).pattern());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
