package org.rolebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.Contents;
import org.rolebook.model.declare.Catalogue;

/** What is derived after an edit is what is derived from the beginning. */
class EditTest {

  private static final List<String> NAMES =
      List.of("总监", "主管", "专员", "助理", "公司", "部门", "董事会", "监事会", "boss", "a", "b", "部门/b", "规章");

  @TempDir private Path folder;
  private Contents contents;
  private Handbook before;

  @BeforeEach
  void start() {
    contents =
        Contents.in(folder)
            .file("unit.yaml", "name: 公司", "externals: [董事会]")
            .file("dept/unit.yaml", "name: 部门")
            .file("boss.yaml", "title: 总监", "reportsTo: 董事会")
            .file("dept/a.yaml", "title: 主管", "code: 1", "reportsTo: 总监")
            .file("dept/b.yaml", "title: 专员", "code: 2", "reportsTo: [主管, 总监]", "dottedLine: 助理")
            .file("dept/c.yaml", "title: 丙", "code: 3", "reportsTo: a")
            .file("pages/rules.md", "---", "title: 规章", "---", "", "文字。");
    before = contents.read().handbook();
  }

  private Edit edit(String path, String... lines) {
    contents.file(path, lines);
    return Edit.between(before, contents.read().handbook(), new Catalogue());
  }

  /** Whether an edit keeps the lines of reporting. */
  private boolean isDerivedAlike(String path, String... lines) {
    Edit edit = edit(path, lines);
    assertThat(edit.isWithinElements()).isTrue();
    Handbook after = contents.read().handbook();
    Organisation old = Organisation.of(before);
    Organisation next = old.after(after, edit);
    assertThat(told(next)).isEqualTo(told(Organisation.of(after)));
    assertThat(told(old)).isEqualTo(told(Organisation.of(before)));
    return next.graph().equals(old.graph());
  }

  private static List<Object> told(Organisation organisation) {
    UnitTree tree = organisation.tree();
    List<Object> told = new ArrayList<>();
    told.add(organisation.handbook());
    told.add(tree.positions());
    told.add(tree.unitsBelow("."));
    told.add(tree.pagesOf("."));
    told.add(tree.upwards("dept"));
    for (String unit : List.of(".", "dept", "")) {
      Stream.concat(NAMES.stream(), Stream.of("新名", "别名"))
          .forEach(
              name ->
                  told.add(
                      organisation
                          .references()
                          .resolve(unit, name, EnumSet.allOf(TargetKind.class))));
      told.add(List.copyOf(organisation.references().namesVisibleFrom(unit)));
    }
    told.add(organisation.graph().lines());
    told.add(organisation.graph().externals());
    return told;
  }

  @Test
  void aTitleThatNobodyWritesKeepsTheLines() {
    assertThat(isDerivedAlike("dept/c.yaml", "title: 新名", "code: 3", "reportsTo: a")).isTrue();
    assertThat(
            isDerivedAlike("dept/c.yaml", "title: 丙", "code: 3", "reportsTo: a", "aliases: [别名]"))
        .isTrue();
  }

  @Test
  void aTitleThatSomebodyWritesLeadsElsewhere() {
    assertThat(isDerivedAlike("dept/c.yaml", "title: 助理", "code: 3", "reportsTo: a")).isFalse();
    assertThat(isDerivedAlike("dept/c.yaml", "title: 总监", "code: 3", "reportsTo: a")).isFalse();
    assertThat(isDerivedAlike("boss.yaml", "title: 新名", "reportsTo: 董事会")).isFalse();
  }

  @Test
  void otherLinesAndAnotherOrderAreSeen() {
    assertThat(isDerivedAlike("dept/c.yaml", "title: 丙", "code: 3", "reportsTo: b")).isFalse();
    assertThat(isDerivedAlike("dept/c.yaml", "title: 丙", "code: 0", "reportsTo: a")).isFalse();
    assertThat(isDerivedAlike("dept/c.yaml", "title: 丙", "code: 3", "reportsTo: a", "summary: 说明"))
        .isTrue();
  }

  @Test
  void unitsAndPagesAreFoundUnderTheirNewNames() {
    assertThat(isDerivedAlike("dept/unit.yaml", "name: 新名", "aliases: [部门]")).isTrue();
    assertThat(isDerivedAlike("pages/rules.md", "---", "title: 新名", "---", "", "文字。")).isTrue();
    assertThat(isDerivedAlike("unit.yaml", "name: 公司", "externals: [监事会]")).isFalse();
  }

  @Test
  void tellsTheFieldsThatDiffer() {
    Edit edit = edit("dept/c.yaml", "title: 新名", "reportsTo: a", "code: C-1");
    assertThat(edit.fields()).containsExactly("code", "title");
    assertThat(edit.part().positions()).containsOnlyKeys("dept/c");
    assertThat(edit.touches(List.of("code"))).isTrue();
    assertThat(edit.touches(List.of("reportsTo"))).isFalse();
  }

  @Test
  void whatComesIsNoEditWithinElements() {
    assertThat(edit("dept/d.yaml", "title: 丁").isWithinElements()).isFalse();
  }

  @Test
  void otherSettingsAreNoEditWithinElements() {
    assertThat(edit("handbook.yaml", "title: 另一手册").isWithinElements()).isFalse();
  }
}
