package org.rolebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rolebook.i18n.Messages;

class ReportFormatsTest {

  @Test
  void eachFormatIsFoundByItsName() {
    assertThat(ReportFormats.all())
        .extracting(ReportFormat::name)
        .containsExactly("text", "json", "sarif", "github", "gitlab", "checkstyle");
    assertThat(ReportFormats.named("sarif")).containsInstanceOf(SarifFormat.class);
    assertThat(ReportFormats.named("pdf")).isEmpty();
  }

  @Test
  void aReportIsSortedAndLeavesOutWhatIsOff() {
    Diagnostic off = Findings.at("a", 1, 2).withSeverity(Severity.OFF);
    Report report = Findings.report("en", off, Findings.dangling(), Findings.overSeveralLines());
    assertThat(report.diagnostics())
        .containsExactly(Findings.overSeveralLines(), Findings.dangling());
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.OFF)).isZero();
  }

  @Test
  void aPrefixEndsWithOneSlashOrIsEmpty() {
    assertThat(prefix("content")).isEqualTo("content/");
    assertThat(prefix("docs/content/")).isEqualTo("docs/content/");
    assertThat(prefix("")).isEmpty();
  }

  @Test
  void noFormatDependsOnTheDefaultLocale() {
    Report report = Findings.report("zh-CN", Findings.dangling(), Findings.duplicateCode());
    List<String> before = all(report);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(all(report)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void linesEndWithALineFeed() {
    Report report = Findings.report("en", Findings.dangling());
    assertThat(all(report))
        .allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r"));
  }

  private static List<String> all(Report report) {
    return ReportFormats.all().stream().map(format -> format.format(report)).toList();
  }

  private static String prefix(String prefix) {
    return new Report(List.of(), 0, prefix, Messages.of("en")).pathPrefix();
  }
}
