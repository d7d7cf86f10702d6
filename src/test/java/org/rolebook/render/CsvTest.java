package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void aSpreadsheetKnowsTheEncodingByTheMarkAtTheStart() throws IOException {
    StringWriter text = new StringWriter();
    new Csv(text).row(List.of("岗位", "权重"));
    assertThat(text.toString()).isEqualTo("\uFEFF岗位,权重\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"})
  void noCellIsTakenForAFormula(String words) {
    assertThat(Csv.cell(words)).isEqualTo("'" + words);
  }

  @Test
  void norOneThatBeginsWithATabOrALineBreak() {
    assertThat(Csv.cell("\t=1")).isEqualTo("'\t=1");
    assertThat(Csv.cell("\r=1")).isEqualTo("\"'\r=1\"");
  }

  @Test
  void whatWouldEndACellIsQuoted() {
    assertThat(Csv.cell("甲,乙")).isEqualTo("\"甲,乙\"");
    assertThat(Csv.cell("说“是”或\"否\"")).isEqualTo("\"说“是”或\"\"否\"\"\"");
    assertThat(Csv.cell("一\n二")).isEqualTo("\"一\n二\"");
    assertThat(Csv.cell("≥ 90 %")).isEqualTo("≥ 90 %");
  }
}
