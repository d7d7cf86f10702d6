package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebook.diagnostic.Findings.report;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebook.i18n.Messages;

class TextFormatTest {

  private final ReportFormat plain = ReportFormats.text(false);

  @Test
  void aFindingIsToldWithItsLineCaretsAndHint() {
    assertThat(plain.format(report("zh-CN", Findings.dangling())))
        .isEqualTo(
            """
            content/web-ads/operations/web-editor.yaml:7:12: 错误 dangling-reference
                找不到引用“运营总见”。
               7 | reportsTo: 运营总见
                 |            ^^^^^^^^
              提示：最接近的是 运营总监（web-ads/operations/operations-director）。

            1 个错误；12 个文件已检查。
            """);
  }

  @Test
  void theWorstFindingsComeFirstAndTheFirstErrorOnceMoreAtTheEnd() {
    Report report =
        report("en", Findings.dangling(), Findings.duplicateCode(), Findings.overSeveralLines());
    assertThat(plain.format(report))
        .isEqualTo(
            """
            content/web-ads/operations/web-editor.yaml:7:12: error dangling-reference
                Nothing is called “运营总见”.
               7 | reportsTo: 运营总见
                 |            ^^^^^^^^
              hint: The nearest is 运营总监（web-ads/operations/operations-director）.

            content/web-ads/operations/web-editor.yaml:2:7: warning duplicate-code
                The code “12” already belongs to “网页设计师”.
               2 | code: 12
                 |       ^^
              hint: Give one of the two positions a code that is not in use.
              see content/web-ads/技术部/web-designer.yaml:3:7: first written here

            content/web-ads/a.yaml:1:1: note reporting-cycle
                The reporting line runs in a circle: 甲 → 乙 → 甲.
               1 | a: b
                 | ^^^^
              hint: Correct the superior (reportsTo) of one of these positions, so that the line \
            ends at the top of the organisation.

            First error: content/web-ads/operations/web-editor.yaml:7:12 Nothing is called “运营总见”.
                 1  dangling-reference  Reference to nothing
                 1  duplicate-code      Duplicate position code
                 1  reporting-cycle     Circular reporting line
            1 error, 1 warning, 1 note; 12 files checked.
            """);
  }

  @Test
  void manyNotesDoNotDrownAnError() {
    Diagnostic[] found = new Diagnostic[301];
    Arrays.fill(found, Findings.at("摘要: ", 1, 3));
    found[300] = Findings.dangling();
    assertThat(plain.format(report("en", found)))
        .startsWith("content/web-ads/operations/web-editor.yaml:7:12: error dangling-reference\n")
        .endsWith(
            """
            First error: content/web-ads/operations/web-editor.yaml:7:12 Nothing is called “运营总见”.
               300  blank-value         Field without a value
                 1  dangling-reference  Reference to nothing
            1 error, 300 notes; 12 files checked.
            """);
  }

  @Test
  void furtherPlacesAreToldInTheLanguageOfTheReport() {
    assertThat(plain.format(report("zh-CN", Findings.duplicateCode())))
        .contains("\n  另见 content/web-ads/技术部/web-designer.yaml:3:7：第一次写在这里\n");
  }

  @Test
  void coloursMarkSeverityAndCaretsOnATerminal() {
    String text = ReportFormats.text(true).format(report("zh-CN", Findings.at("摘要: ", 1, 3)));
    assertThat(text)
        .startsWith("\u001b[1mcontent/a.yaml:1:1:\u001b[0m \u001b[1;36m建议\u001b[0m blank-value\n")
        .contains("\u001b[2m   1 |\u001b[0m 摘要: \n")
        .contains("\u001b[2m     |\u001b[0m \u001b[1;36m^^^^\u001b[0m\n");
    assertThat(ReportFormats.text(true).format(report("en", Findings.dangling())))
        .contains("\u001b[1;31merror\u001b[0m");
    assertThat(ReportFormats.text(true).format(report("en", Findings.duplicateCode())))
        .contains("\u001b[1;33mwarning\u001b[0m");
  }

  @Test
  void numbersAreInTheSingularOrPlural() {
    Diagnostic error = Findings.dangling();
    assertThat(plain.format(report("en", error, error))).endsWith("2 errors; 12 files checked.\n");
    assertThat(plain.format(new Report(List.of(error), 1, "", Messages.of("en"))))
        .endsWith("1 error; 1 file checked.\n");
  }

  @Test
  void anEmptyReportSaysSo() {
    assertThat(plain.format(report("zh-CN"))).isEqualTo("未发现问题；12 个文件已检查。\n");
    assertThat(plain.format(report("en"))).isEqualTo("No problems found; 12 files checked.\n");
  }

  @Test
  void aLongLineNumberWidensTheGutter() {
    Diagnostic late =
        new Diagnostic(
            "blank-value",
            Severity.INFO,
            "a#b",
            new SourceSpan("a.yaml", 123456, 1, 123456, 2),
            "b:",
            "default",
            List.of("b"),
            List.of());
    assertThat(plain.format(report("en", late))).contains("123456 | b:\n       | ^\n");
  }

  @Test
  void aFindingWithoutALineHasNoExcerpt() {
    assertThat(plain.format(report("en", Findings.at("", 1, 1)))).doesNotContain("|");
  }

  @Test
  void nothingInContentReachesTheTerminalAsAControl() {
    Diagnostic hostile =
        new Diagnostic(
            "wrong-type",
            Severity.ERROR,
            "a#b",
            new SourceSpan("\u001b]0;x\u0007.yaml", 1, 1, 1, 2),
            "\u001b[2J\u202ex",
            "date",
            List.of("\u001b[31m\n::error::x"),
            List.of(
                new Related(
                    SourceSpan.startOf("b\u001b.yaml"),
                    "related.reports-to",
                    List.of("\u0008", "\u2067"))));
    assertThat(plain.format(report("zh-CN", hostile)))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]")
        .contains("␛[2J⟪U+202E⟫x", "␛[31m␊::error::x", "“␈”的直接上级是“⟪U+2067⟫”");
  }
}
