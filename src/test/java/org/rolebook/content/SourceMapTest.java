package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.Position;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

class SourceMapTest {

  private static final String DIRECTOR = "operations/operations-director";

  @TempDir private Path folder;

  private static ReadResult twins(String form) throws IOException {
    return new HandbookReader(new Catalogue()).read(Path.of("src/test/resources/twins", form));
  }

  private static String words(Located located) {
    int[] line = located.excerpt().codePoints().toArray();
    int from = located.span().column() - 1;
    int to =
        located.span().endLine() > located.span().line()
            ? line.length
            : located.span().endColumn() - 1;
    return new String(line, from, to - from);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title; 1; 运营总监",
        "aliases[1]; 2; 运营主管",
        "code; 3; 010",
        "department; 4; 运营部",
        "reportsTo[1]; 5; 董事会",
        "directReports; 7; [网络编辑]",
        "directReports.references[0]; 7; 网络编辑",
        "spanOfControl; 8; 12-14",
        "salary.max; 13; 12000",
        "summary; 15; |",
        "responsibilities[0].items[0]; 21; 主持部门的日常工作。",
        "responsibilities[1].group; 22; 战略管理",
        "responsibilities[1].items[0].text; 24; 制定年度运营计划。",
        "responsibilities[1].items[1].deadline; 29; 周五 17:00 前",
        "responsibilities[1].items[1].metrics[1]; 30; UV",
        "responsibilities[2].items[0].frequency; 34; 每周",
        "authorities[1].kind; 37; propose",
        "kpis[0].weight; 43; 60",
        "kpis[1].weight; 51; 40%",
        "kpis[1].measure; 54; 定量",
        "qualifications.experience[1]; 68; 有带团队的经历。",
        "workflow[1].steps[1].steps[0]; 86; 部门内评审",
        "conditions.schedule.shifts[1].break; 95; 60",
        "career.to[0]; 105; 总经理",
        "effectiveFrom; 112; 2026-01-01",
        "lint.ignore.wide-span; 121; wide-span",
      })
  void knowsThePlaceOfAFieldInYaml(String path, int line, String words) throws IOException {
    Located located = twins("yaml").sources().locate(DIRECTOR, path);

    assertThat(located.span().file()).isEqualTo(DIRECTOR + ".yaml");
    assertThat(words(located)).isEqualTo(words);
    assertThat(located.span().line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title; 27; 运营总监",
        "code; 2; 010",
        "reportsTo[1]; 4; 董事会",
        "dottedLine[0]; 5; 人事专员",
        "aliases; 31; 又名",
        "aliases[1]; 34; 运营主管",
        "directReports; 38; 网络编辑",
        "summary; 44; 负责网站的**整体运营**，完成年度经营目标。",
        "responsibilities[1].group; 64; 战略管理",
        "responsibilities[1].items[1].text; 67; 分析运营数据，",
        "responsibilities[1].items[1].deadline; 71; 周五 17:00 前",
        "responsibilities[1].items[1].metrics[1]; 72; UV",
        "authorities[1].kind; 84; propose",
        "kpis[0].weight; 92; 60",
        "kpis[1].name; 93; 内容差错率",
        "kpis[1].measure; 93; 定量",
        "appraisal.use; 99; yearly",
        "appraisal.dimensions[0].weight; 105; 10",
        "qualifications.education.level; 112; 本科以上",
        "workflow[1].note; 165; 每年十二月完成",
        "workflow[1].steps[1].steps[0]; 168; 部门内评审",
        "collaboratesWith[1]; 174; 运营部",
        "conditions.schedule.shifts[1].break; 195; 60",
        "conditions.travel; 203; 每季一次",
      })
  void knowsThePlaceOfAFieldInMarkdown(String path, int line, String words) throws IOException {
    Located located = twins("markdown").sources().locate(DIRECTOR, path);

    assertThat(located.span().file()).isEqualTo(DIRECTOR + ".md");
    assertThat(words(located)).isEqualTo(words);
    assertThat(located.span().line()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "markdown"})
  void knowsAPlaceForEveryFieldAndItem(String form) throws IOException {
    ReadResult read = twins(form);
    Position position = Objects.requireNonNull(read.handbook().positions().get(DIRECTOR));

    for (String path : paths(position)) {
      assertThat(read.sources().locate(DIRECTOR, path).span().line()).as(path).isGreaterThan(0);
      assertThat(words(read.sources().locate(DIRECTOR, path))).as(path).isNotBlank();
      if (!path.equals("title")) {
        assertThat(read.sources().locate(DIRECTOR, path).span().line()).as(path).isNotEqualTo(1);
      }
    }
  }

  private static List<String> paths(Position position) {
    List<String> paths = new ArrayList<>();
    for (FieldDeclaration field : new Catalogue().of(Position.class).fields()) {
      paths.add(field.key());
      if (field.valueOf(position) instanceof Collection<?> list) {
        for (int i = 0; i < list.size(); i++) {
          paths.add(field.key() + "[" + i + "]");
        }
      }
    }
    return paths;
  }

  @Test
  void whatIsNotWrittenIsFoundAtWhatIsAroundIt() {
    SourceMap sources =
        Contents.in(folder).file("a.yaml", "code: 1", "kpis:", "  - 完成率").read().sources();

    assertThat(sources.locate("a", "kpis[0].weight").span().address()).isEqualTo("a.yaml:3:5");
    assertThat(sources.locate("a", "kpis[7].weight").span().address()).isEqualTo("a.yaml:3:3");
    assertThat(sources.locate("a", "salary.max").span().address()).isEqualTo("a.yaml:1:1");
    assertThat(sources.locate("a", "").span().address()).isEqualTo("a.yaml:1:1");
  }

  @Test
  void settingsAndUnitsHavePlacesToo() {
    SourceMap sources =
        Contents.in(folder)
            .file("handbook.yaml", "title: 手册", "lint:", "  wide-span: {max: 9}")
            .file("a/unit.yaml", "name: 甲", "kpis: [{id: x, name: 一}]")
            .file("b/c.yaml", "title: 丙")
            .read()
            .sources();

    assertThat(sources.locate("handbook.yaml", "lint.wide-span.max").span().address())
        .isEqualTo("handbook.yaml:3:20");
    assertThat(sources.locate("a", "kpis[0].id").span().address()).isEqualTo("a/unit.yaml:2:13");
    assertThat(sources.locate("b", "name").span().address()).isEqualTo("b/c.yaml:1:1");
  }

  @Test
  void wordsAreFoundInTextsOfSeveralLines() {
    SourceMap sources =
        Contents.in(folder)
            .file("a.yaml", "title: 甲", "summary: |", "  第一行", "  参见 [[乙]]", "code: 乙")
            .file("b.md", "# 乙", "", "正文", "", "𠮷参见 [[丙]]")
            .read()
            .sources();

    assertThat(sources.locate("a", "summary", "[[乙").span().address()).isEqualTo("a.yaml:4:6");
    assertThat(sources.locate("b", "body", "[[丙]]").span().address()).isEqualTo("b.md:5:5");
    assertThat(sources.locate("a", "summary", "没有").span().address()).isEqualTo("a.yaml:2:10");
  }
}
