package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.Located;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Organisation;
import org.rolebook.model.declare.Catalogue;

class CheckerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @TempDir Path content;

  @BeforeEach
  void anOrganisationWithOnePosition() throws IOException {
    write("shop/unit.yaml", "name: 文具网店");
    write("shop/clerk.yaml", "title: 客服专员\nresponsibilities: [回复顾客咨询。]");
  }

  @Test
  void aRuleSpeaksWithItsOwnSeverity() throws IOException {
    assertThat(check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("missing-superior");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.subject()).isEqualTo("shop/clerk#title");
              assertThat(finding.excerpt()).isEqualTo("title: 客服专员");
              assertThat(finding.arguments()).containsExactly("客服专员");
            });
  }

  @Test
  void theHandbookChangesTheSeverityOfARule() throws IOException {
    write("handbook.yaml", "lint: {missing-superior: error}");
    assertThat(check()).singleElement().extracting(Diagnostic::severity).isEqualTo(Severity.ERROR);
  }

  @Test
  void theHandbookSwitchesARuleOff() throws IOException {
    write("handbook.yaml", "lint: {missing-superior: off}");
    assertThat(check()).isEmpty();
  }

  @Test
  void aFileIgnoresARuleForItselfAlone() throws IOException {
    String ignore = "\nlint: {ignore: {missing-superior: 隶属关系待定。}}";
    write("shop/clerk.yaml", "title: 客服专员\nresponsibilities: [回复顾客咨询。]" + ignore);
    write("shop/seller.yaml", "title: 销售专员\nresponsibilities: [接待顾客。]");
    assertThat(check())
        .singleElement()
        .extracting(Diagnostic::subject)
        .isEqualTo("shop/seller#title");
  }

  @Test
  void theLackOfAReasonCannotBeIgnored() throws IOException {
    String ignore = "\nlint: {ignore: {missing-superior: 待定。, ignore-without-reason: \"\"}}";
    write("shop/clerk.yaml", "title: 客服专员\nresponsibilities: [回复顾客咨询。]" + ignore);
    assertThat(check()).extracting(Diagnostic::rule).containsExactly("ignore-without-reason");
  }

  @Test
  void theFindingsOfReadingComeWithThoseOfTheRules() throws IOException {
    write(
        "shop/sales/seller.yaml",
        "title: 销售专员\nreportsTo: 客服专员\ncode: \nresponsibilities: [接待顾客。]");
    assertThat(check())
        .isSorted()
        .extracting(Diagnostic::rule)
        .containsExactlyInAnyOrder("missing-superior", "unit-undescribed", "blank-value");
  }

  @Test
  void hintsOfReadingFollowTheSettings() throws IOException {
    write("handbook.yaml", "lint: {unit-undescribed: off, missing-superior: off}");
    String ignore = "\nlint: {ignore: {blank-value: 编号待定。}}";
    write("shop/sales/seller.yaml", "title: 销售专员\ncode: \nresponsibilities: [接待顾客。]" + ignore);
    assertThat(check()).isEmpty();
  }

  @Test
  void errorsOfReadingDoNotFollowTheSettings() throws IOException {
    write("handbook.yaml", "lint: {unknown-key: off, missing-superior: off}");
    write("shop/clerk.yaml", "title: 客服专员\nslary: 4000\nresponsibilities: [回复顾客咨询。]");
    assertThat(check()).extracting(Diagnostic::rule).containsExactly("unknown-key");
  }

  @Test
  void noNameIsMissedWhileAFileCannotBeRead() throws IOException {
    write("shop/seller.yaml", "title: 销售专员\nreportsTo: 经理\nresponsibilities: [接待顾客。]");
    assertThat(check()).extracting(Diagnostic::rule).contains("dangling-reference");
    write("shop/manager.yaml", "title: \"经理");
    assertThat(check()).extracting(Diagnostic::rule).doesNotContain("dangling-reference");
  }

  @Test
  void aCircleIsToldStepByStep() {
    List<Diagnostic> cycles =
        RuleFixture.firing("reporting-cycle").check().stream()
            .filter(finding -> finding.rule().equals("reporting-cycle"))
            .toList();
    assertThat(cycles)
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("销售经理 → 销售主管 → 销售组长 → 销售经理", "仓管员");
    assertThat(cycles.get(0).related())
        .extracting(related -> related.span().file() + " " + related.arguments())
        .containsExactly(
            "shop/a-manager.yaml [销售经理, 销售主管]",
            "shop/b-supervisor.yaml [销售主管, 销售组长]",
            "shop/c-lead.yaml [销售组长, 销售经理]");
  }

  @Test
  void theFirstOfTwoEqualCodesIsNamed() {
    assertThat(RuleFixture.firing("duplicate-code").check())
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsExactly("02", "客服专员2"))
        .extracting(finding -> finding.related().get(0).span())
        .isEqualTo(new SourceSpan("shop/clerk-2.yaml", 2, 7, 2, 9));
  }

  @Test
  void nearNamesAreSuggestedWithTheirIds() {
    assertThat(RuleFixture.firing("dangling-reference").check())
        .filteredOn(finding -> finding.subject().equals("shop#head"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments()).containsExactly("directer", "总监（shop/director）"));
  }

  @Test
  void anAcceptedFindingIsLeftOut() throws IOException {
    assertThat(check(entry("shop/clerk", "试行。", null))).isEmpty();
    assertThat(check(entry("shop/clerk", "试行。", TODAY))).isEmpty();
  }

  @Test
  void anExpiredEntryAcceptsNothing() throws IOException {
    assertThat(check(entry("shop/clerk", "试行。", TODAY.minusDays(1))))
        .extracting(CheckerTest::summary)
        .containsExactlyInAnyOrder(
            "baseline-entry expired WARNING", "missing-superior default WARNING");
  }

  @Test
  void anEntryWithoutAReasonIsAnErrorInPlaceOfTheFinding() throws IOException {
    assertThat(check(entry("shop/clerk", " ", null)))
        .extracting(CheckerTest::summary)
        .containsExactly("baseline-entry no-reason ERROR");
  }

  @Test
  void anEntryThatMatchesNothingIsAHint() throws IOException {
    assertThat(check(entry("shop/seller", "试行。", null)))
        .extracting(CheckerTest::summary)
        .containsExactlyInAnyOrder("baseline-entry stale INFO", "missing-superior default WARNING");
  }

  private static String summary(Diagnostic finding) {
    return finding.rule() + " " + finding.variant() + " " + finding.severity();
  }

  private static BaselineEntry entry(String element, String reason, @Nullable LocalDate expires) {
    Located place = new Located(new SourceSpan("lint-baseline.yaml", 1, 3, 1, 9), "- rule: …");
    return new BaselineEntry("missing-superior", element, "title", reason, expires, place);
  }

  private List<Diagnostic> check(BaselineEntry... baseline) throws IOException {
    ReadResult read = new HandbookReader(new Catalogue()).read(content);
    return new Checker(List.of(baseline), TODAY).check(read, Organisation.of(read.handbook()));
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
