package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Fingerprints;
import org.rolebook.diagnostic.Severity;

/** An accepted finding is known again whatever changes around it, and by its own text only. */
final class BaselineIdentityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String LONG = "熟悉本店全部商品的名称、产地、规格、价格、包装方式、陈列位置以及各个季节的搭配与保存方法。";
  private static final String CLERK =
      """
      title: 店员
      reportsTo: manager
      summary: 负责柜台。违者罚款。
      responsibilities:
        - group: 柜台
          items:
            - 接待到店的顾客。
            - 熟悉商品的价格。
        - group: 仓库
          items:
            - 每天清点一次库存。
            - 熟悉仓库的货位。
      kpis:
        - {name: 服从安排, definition: 服从店长的一切安排}
        - {name: 月销售额, target: '20000', unit: 元}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeHandbook() throws IOException, BuildException {
    write("handbook.yaml", "title: 门店手册\nlint: {legal-risk: warning}\n");
    write("shop/unit.yaml", "name: 门店\nhead: manager\n");
    write("shop/manager.yaml", "title: 店长\nresponsibilities: [每天早上开店。]\n");
    write("shop/counter/unit.yaml", "name: 柜台组\n");
    write("shop/clerk.yaml", CLERK);
    assertThat(rules()).contains("legal-risk", "responsibility-not-duty", "kpi-not-measurable");
    accept();
  }

  @Test
  void whatIsPutInAboveChangesNothing() throws IOException, BuildException {
    String more =
        CLERK
            .replace("title:", "# 柜台\n\ntitle:")
            .replace("  - group: 柜台\n", "  - group: 门口\n    items: [每天打扫门口。]\n  - group: 柜台\n")
            .replace("      - 熟悉商品", "      - 记录顾客的意见。\n      - 熟悉商品")
            .replace("kpis:\n", "kpis:\n  - {name: 退货率, target: '2', unit: '%'}\n")
            .replace("负责柜台。", "负责柜台与门口。");
    assertThat(more.lines()).hasSize(21);
    write("shop/clerk.yaml", more);
    assertThat(findings()).isEmpty();
  }

  @Test
  void anotherOrderOrOtherGroupsChangeNothing() throws IOException, BuildException {
    String flat =
        """
        kpis:
          - {name: 月销售额, target: '20000', unit: 元}
          - {name: 服从安排, definition: 服从店长的一切安排}
        responsibilities:
          - text: 熟悉仓库的货位。
          - 每天清点一次库存。
          - 熟悉商品的价格。
          - 接待到店的顾客。
        summary: 违者罚款。负责柜台。
        reportsTo: manager
        title: 店员
        """;
    write("shop/clerk.yaml", flat);
    assertThat(findings()).isEmpty();
  }

  @Test
  void aMovedFileKeepsItsEntries() throws IOException, BuildException {
    Files.delete(path("shop/clerk.yaml"));
    write("shop/counter/clerk.yaml", CLERK);
    assertThat(findings()).isEmpty();
    Files.delete(path("shop/counter/clerk.yaml"));
    write("shop/counter/seller.yaml", "formerly: [shop/clerk]\n" + CLERK);
    assertThat(findings()).isEmpty();
    write("shop/counter/seller.yaml", CLERK);
    assertThat(rules()).contains("baseline-entry", "legal-risk", "responsibility-not-duty");
  }

  @Test
  void anotherTextIsANewFinding() throws IOException, BuildException {
    write("shop/clerk.yaml", CLERK.replace("熟悉商品的价格", "熟悉商品的产地"));
    assertThat(rules()).containsExactly("baseline-entry", "responsibility-not-duty");
    write("shop/clerk.yaml", CLERK.replace("违者罚款", "违者自动离职"));
    assertThat(rules()).containsExactly("baseline-entry", "legal-risk");
    write("shop/clerk.yaml", CLERK.replace("name: 服从安排", "name: 服从指挥"));
    assertThat(rules()).hasSize(4).contains("baseline-entry", "kpi-not-measurable");
  }

  @Test
  void longTextsAreCutButToldApartByTheirEnds() throws IOException, BuildException {
    write("shop/clerk.yaml", CLERK.replace("熟悉商品的价格。", LONG));
    accept();
    assertThat(baseline())
        .containsPattern("responsibilities\\.items\\[熟悉本店全部商品的名称、产地、规格、价格、包装方…~[0-9a-f]{8}]");
    assertThat(rules()).containsExactly("baseline-entry");
    write("shop/clerk.yaml", CLERK.replace("熟悉商品的价格。", LONG.replace("方法", "办法")));
    assertThat(rules())
        .containsExactly("baseline-entry", "baseline-entry", "responsibility-not-duty");
  }

  @Test
  void equalItemsAreToldApartByTheirCount() throws IOException, BuildException {
    String twice = CLERK.replace("      - 熟悉仓库的货位。", "      - 熟悉商品的价格。");
    write("shop/clerk.yaml", twice);
    assertThat(rules())
        .containsExactly("baseline-entry", "duplicate-responsibility", "responsibility-not-duty");
    accept();
    assertThat(baseline())
        .contains("responsibilities.items[熟悉商品的价格。]", "responsibilities.items[熟悉商品的价格。 (2)]");
    write("shop/clerk.yaml", twice.replace("      - 每天", "      - 每月盘点库存。\n      - 每天"));
    assertThat(rules()).containsExactly("baseline-entry");
  }

  @Test
  void anEntryWithoutWordsAcceptsAllOfAField() throws IOException, BuildException {
    write("lint-baseline.yaml", baseline().replace("summary“罚款”", "summary"));
    write("shop/clerk.yaml", CLERK.replace("违者罚款", "违者自动离职"));
    assertThat(findings()).isEmpty();
  }

  @Test
  void entriesWithNumbersAreStillReadAndRewrittenByFix() throws IOException, BuildException {
    String named = baseline();
    String numbered =
        named
            .replace("responsibilities.items[熟悉仓库的货位。]", "responsibilities[1].items[1]")
            .replace("kpis[服从安排]", "kpis[0]");
    assertThat(numbered).isNotEqualTo(named);
    write("lint-baseline.yaml", numbered);
    assertThat(findings())
        .isNotEmpty()
        .allMatch(finding -> finding.variant().equals("numbered") && finding.fix() != null);
    new Engine().fix(request(), true);
    assertThat(baseline().replace("\"", "")).isEqualTo(named.replace("\"", ""));
    assertThat(findings()).isEmpty();
  }

  @Test
  void machinesKnowFindingsAgainByTheSame() throws IOException, BuildException {
    write("lint-baseline.yaml", "accepted: []\n");
    List<String> before = fingerprints();
    write(
        "shop/clerk.yaml",
        CLERK
            .replace("title:", "# 柜台\n\ntitle:")
            .replace("      - 熟悉", "      - 记录顾客的意见。\n      - 熟悉")
            .replace("  - {name: 服从", "  - {name: 退货率, target: '2', unit: '%'}\n  - {name: 服从"));
    assertThat(fingerprints()).containsAll(before).hasSizeGreaterThan(2);
  }

  private List<String> fingerprints() throws BuildException {
    return Fingerprints.of(findings()).stream().sorted().toList();
  }

  private void accept() throws BuildException {
    BaselineRequest write = BaselineRequest.of("write", "试运行", null);
    new Engine().amendBaseline(request(), write);
  }

  private List<Diagnostic> findings() throws BuildException {
    return new Engine().check(request()).report().diagnostics();
  }

  private List<String> rules() throws BuildException {
    return findings().stream().map(Diagnostic::rule).sorted().toList();
  }

  private BuildRequest request() {
    Path output = folder.resolve("out");
    return new BuildRequest(
        folder.resolve("content"), output, null, null, "en", Severity.ERROR, "content", TODAY);
  }

  private String baseline() throws IOException {
    return Files.readString(path("lint-baseline.yaml"));
  }

  private Path path(String file) {
    return folder.resolve("content").resolve(file);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(path(file).getParent()));
    Files.writeString(path(file), text);
  }
}
