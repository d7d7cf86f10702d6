package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.Contents;

class ReferenceIndexTest {

  private static final Set<TargetKind> ANY = EnumSet.allOf(TargetKind.class);

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void twoOrganisations() {
    contents =
        Contents.in(folder)
            .file("east/unit.yaml", "name: 东方公司", "externals: [{id: board, title: 董事会}]")
            .file("east/boss.yaml", "title: 总经理", "aliases: [老总, {zh-CN: 一把手}]")
            .file("east/sales/unit.yaml", "name: 销售部", "externals: [代理商]")
            .file("east/sales/manager.yaml", "title: 销售经理")
            .file("east/finance/unit.yaml", "name: 财务部")
            .file("east/finance/manager.yaml", "title: 财务经理")
            .file("east/pages/rules.md", "# 考勤制度")
            .file("west/unit.yaml", "name: 西方公司")
            .file("west/boss.yaml", "title: 总经理")
            .file("west/guard.yaml", "title: 保安")
            .file("pages/guide.md", "# 手册说明");
  }

  private Resolution resolve(String unit, String written, Set<TargetKind> wanted) {
    return Organisation.of(contents.read().handbook()).references().resolve(unit, written, wanted);
  }

  private String found(String unit, String written) {
    return resolve(unit, written, ANY) instanceof Resolution.Found found
        ? found.target().id()
        : "nothing";
  }

  @Test
  void fullAndRelativeIds() {
    assertThat(found("west", "east/sales/manager")).isEqualTo("east/sales/manager");
    assertThat(found("east", "sales/manager")).isEqualTo("east/sales/manager");
    assertThat(found("east/finance", "sales/manager")).isEqualTo("east/sales/manager");
    assertThat(found("east/finance", "manager")).isEqualTo("east/finance/manager");
    assertThat(found("east/finance", "pages/rules")).isEqualTo("east/pages/rules");
  }

  @Test
  void lastSegmentTitleAndAlias() {
    assertThat(found("east/sales", "boss")).isEqualTo("east/boss");
    assertThat(found("east/sales", "总经理")).isEqualTo("east/boss");
    assertThat(found("east/sales", "老总")).isEqualTo("east/boss");
    assertThat(found("east/sales", "一把手")).isEqualTo("east/boss");
    assertThat(found("east/sales", "财务部")).isEqualTo("east/finance");
    assertThat(found("east/sales", "考勤制度")).isEqualTo("east/pages/rules");
  }

  @Test
  void theOwnOrganisationGoesFirstAndTheOthersAfterIt() {
    assertThat(found("west", "总经理")).isEqualTo("west/boss");
    assertThat(found("west", "销售经理")).isEqualTo("east/sales/manager");
    assertThat(found("east/sales", "guard")).isEqualTo("west/guard");
  }

  @Test
  void theHandbookItselfSeesAll() {
    assertThat(found("", "保安")).isEqualTo("west/guard");
    assertThat(found("", "手册说明")).isEqualTo("pages/guide");
    assertThat(resolve("", "总经理", ANY)).isInstanceOf(Resolution.Ambiguous.class);
  }

  @Test
  void externalsAreSeenOnlyBelow() {
    assertThat(found("east", "董事会")).isEqualTo("east#board");
    assertThat(found("east/sales", "board")).isEqualTo("east#board");
    assertThat(found("east/sales", "代理商")).isEqualTo("east/sales#代理商");
    assertThat(found("east/finance", "代理商")).isEqualTo("nothing");
    assertThat(found("west", "董事会")).isEqualTo("nothing");
  }

  @Test
  void twoMatchesAreAmbiguousInOrder() {
    assertThat(resolve("east", "manager", ANY))
        .isInstanceOfSatisfying(
            Resolution.Ambiguous.class,
            ambiguous ->
                assertThat(ambiguous.targets())
                    .extracting(Target::id)
                    .containsExactly("east/finance/manager", "east/sales/manager"));
  }

  @Test
  void anExternalBodyOfTheSameTitleIsAmbiguousToo() {
    contents.file("east/chair.yaml", "title: 董事会");

    assertThat(resolve("east", "董事会", ANY)).isInstanceOf(Resolution.Ambiguous.class);
    assertThat(resolve("east", "董事会", Set.of(TargetKind.POSITION)))
        .isInstanceOf(Resolution.Found.class);
  }

  @Test
  void wantedKindsGoFirst() {
    contents.file("east/clerk.yaml", "title: 销售部");

    assertThat(resolve("east", "销售部", Set.of(TargetKind.POSITION)))
        .extracting(resolution -> ((Resolution.Found) resolution).target().id())
        .isEqualTo("east/clerk");
    assertThat(resolve("east", "财务部", Set.of(TargetKind.POSITION)))
        .extracting(resolution -> ((Resolution.Found) resolution).target().kind())
        .isEqualTo(TargetKind.UNIT);
  }

  @Test
  void whatNobodyIsCalledIsMissing() {
    assertThat(resolve("east", "销售总监", ANY)).isInstanceOf(Resolution.Missing.class);
    assertThat(resolve("nowhere", "销售总监", ANY)).isInstanceOf(Resolution.Missing.class);
  }

  @Test
  void namesForSuggestionsAreThoseInSight() {
    assertThat(
            Organisation.of(contents.read().handbook()).references().namesVisibleFrom("east/sales"))
        .contains("总经理", "老总", "manager", "董事会", "代理商", "考勤制度")
        .doesNotContain("保安", "east/boss");
  }
}
