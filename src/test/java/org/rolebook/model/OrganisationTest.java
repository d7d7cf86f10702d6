package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.Contents;

class OrganisationTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents = Contents.in(folder).file("unit.yaml", "name: 公司", "externals: [董事会]");
  }

  private Organisation organisation() {
    return Organisation.of(contents.read().handbook());
  }

  private void position(String id, String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "title: " + id;
    System.arraycopy(lines, 0, all, 1, lines.length);
    contents.file(id + ".yaml", all);
  }

  @Test
  void theFirstSuperiorIsTheSolidLine() {
    position("boss", "reportsTo: 董事会");
    position("a", "reportsTo: [boss, b]", "dottedLine: [c, boss]");
    position("b", "reportsTo: boss");
    position("c", "reportsTo: b");
    OrganisationGraph graph = organisation().graph();

    assertThat(graph.superiorsOf("a"))
        .containsExactly(
            new ReportingLine("boss", "a", false),
            new ReportingLine("b", "a", true),
            new ReportingLine("c", "a", true));
    assertThat(graph.superiorOf("a")).isEqualTo("boss");
    assertThat(graph.reportsOf("boss"))
        .extracting(ReportingLine::subordinate)
        .containsExactly("a", "b");
    assertThat(graph.pathToTop("c")).containsExactly("b", "boss", ".#董事会");
    assertThat(graph.externals()).containsOnlyKeys(".#董事会");
    assertThat(graph.lines()).hasSize(6);
  }

  @Test
  void cyclesDoNoHarm() {
    position("a", "reportsTo: b");
    position("b", "reportsTo: c");
    position("c", "reportsTo: b");
    position("d", "reportsTo: d");
    OrganisationGraph graph = organisation().graph();

    assertThat(graph.pathToTop("a")).containsExactly("b", "c");
    assertThat(graph.pathToTop("b")).containsExactly("c");
    assertThat(graph.pathToTop("d")).isEmpty();
    assertThat(graph.superiorOf("d")).isEqualTo("d");
  }

  @Test
  void whatLeadsNowhereMakesNoLine() {
    contents.file("sub/unit.yaml", "name: 部门");
    position("a", "reportsTo: [无此岗位, 部门, b]");
    position("b");

    assertThat(organisation().graph().superiorsOf("a"))
        .containsExactly(new ReportingLine("b", "a", false));
  }

  @Test
  void unitsAndPositionsAreInReadingOrder() {
    contents
        .file("x/unit.yaml", "name: 丙", "code: 10")
        .file("y/unit.yaml", "name: 乙", "code: 2")
        .file("z/unit.yaml", "name: 甲", "order: 9")
        .file("y/b/unit.yaml", "name: 乙二", "code: B2")
        .file("y/a/unit.yaml", "name: 乙十", "code: B10");
    position("p1", "code: 010");
    position("p2", "code: 9");
    position("p3", "order: 5");
    position("p4", "order: 1.5");
    position("q10");
    position("q9");
    UnitTree tree = organisation().tree();

    assertThat(tree.unitsBelow("."))
        .extracting(Unit::id)
        .containsExactly(".", "z", "y", "y/b", "y/a", "x");
    assertThat(tree.positionsOf("."))
        .extracting(Position::id)
        .containsExactly("p4", "p3", "p2", "p1", "q9", "q10");
    assertThat(tree.upwards("y/a")).extracting(Unit::id).containsExactly("y/a", "y", ".");
    assertThat(tree.organisationOf("y/a")).isEqualTo(".");
    assertThat(tree.organisationOf("")).isEmpty();
    assertThat(tree.roots()).extracting(Unit::id).containsExactly(".");
  }

  @Test
  void definitionsHoldForAllBelowAndTheNearestCounts() {
    contents
        .file("a/unit.yaml", "name: 甲", "kpis: [{id: k, name: 近}]", "grades: [{id: g, title: 高级}]")
        .file("a/b/unit.yaml", "name: 乙")
        .file("c/unit.yaml", "name: 丙")
        .file(
            "unit.yaml",
            "name: 公司",
            "kpis: [{id: k, name: 远, unit: 次}]",
            "metrics: [{code: PV, title: 浏览}]",
            "library:",
            "  authorities: [{id: x, text: 签字}]",
            "  responsibilities: [{id: y, text: 保密}]",
            "  appraisalSchemes: [{id: z, title: 年度}]");
    Definitions definitions = organisation().definitions();

    assertThat(Objects.requireNonNull(definitions.kpi("a/b", "k")).unit()).isEqualTo("a");
    assertThat(Objects.requireNonNull(definitions.kpi("c", "k")).unit()).isEqualTo(".");
    assertThat(definitions.authority("a/b", "x")).isNotNull();
    assertThat(definitions.responsibility("a/b", "y")).isNotNull();
    assertThat(definitions.scheme("a/b", "z")).isNotNull();
    assertThat(definitions.metric("a/b", "PV")).isNotNull();
    assertThat(definitions.grade("a/b", "g")).isNotNull().isEqualTo(definitions.grade("a", "高级"));
    assertThat(definitions.grade("c", "g")).isNull();
    assertThat(definitions.kpi("", "k")).isNull();
  }

  @Test
  void aUseOfAKpiKeepsWhatItSaysItself() {
    position("a", "kpis: [{use: k, weight: 40}]");
    contents.file("unit.yaml", "name: 公司", "kpis: [{id: k, name: 完成率, weight: 10, unit: 次}]");
    Organisation organisation = organisation();
    Kpi use = Objects.requireNonNull(organisation.handbook().positions().get("a")).kpis().get(0);
    Kpi whole = use.over(Objects.requireNonNull(organisation.definitions().kpi(".", "k")).value());

    assertThat(whole.id()).isEqualTo("k");
    assertThat(whole.name()).isEqualTo(LocalizedText.of("zh-CN", "完成率"));
    assertThat(whole.weight()).isEqualByComparingTo("40");
    assertThat(whole.unit()).isEqualTo(LocalizedText.of("zh-CN", "次"));
  }
}
