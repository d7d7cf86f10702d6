package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;

class YamlScalarsTest {

  @TempDir private Path folder;
  private Contents contents;

  @BeforeEach
  void start() {
    contents = Contents.in(folder);
  }

  private Position position(String... lines) {
    return contents.file("a.yaml", lines).position();
  }

  private static String text(LocalizedText text) {
    return Objects.requireNonNull(text.byLanguage().get("zh-CN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "012",
        "0012345",
        "no",
        "yes",
        "on",
        "12:30",
        "1e3",
        "0x1F",
        "1_000",
        "2026-01-01"
      })
  void aCodeStaysAsWritten(String code) {
    assertThat(position("title: 甲", "code: " + code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"012", "no", "12:30", "true", "3.10"})
  void aTextStaysAsWritten(String title) {
    assertThat(text(position("title: " + title).title())).isEqualTo(title);
  }

  @Test
  void hoursAreTimesAndNotNumbers() {
    var schedule =
        Objects.requireNonNull(
            Objects.requireNonNull(
                    position("title: 甲", "conditions:", "  schedule: 08:30-18:00").conditions())
                .schedule());

    assertThat(schedule.shifts().get(0).start()).isEqualTo(LocalTime.of(8, 30));
    assertThat(schedule.shifts().get(0).end()).isEqualTo(LocalTime.of(18, 0));
  }

  @Test
  void aLeadingZeroDoesNotMakeANumberOctal() {
    Position position = position("title: 甲", "headcount: 012", "order: 010");

    assertThat(position.headcount()).isEqualTo(12);
    assertThat(position.order()).isEqualTo(new BigDecimal("010"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "yes", "是"})
  void yesHasSeveralWords(String yes) {
    contents.file("unit.yaml", "name: 甲", "grades:", "  - {title: 一级, managerial: " + yes + "}");

    assertThat(contents.unit().grades().get(0).managerial()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " null", " \"\"", " '  '"})
  void aKeyWithoutAValueIsOnlyAHint(String value) {
    contents.file("unit.yaml", "name: 甲").file("a.yaml", "title: 乙", "code:" + value);

    assertThat(contents.findings()).containsExactly("blank-value.default a.yaml:2:1");
  }

  @Test
  void aTitleWithoutAValueIsMissing() {
    contents.file("unit.yaml", "name: 甲").file("a.yaml", "code: 1", "title:");

    assertThat(contents.findings()).containsExactly("missing-required.default a.yaml:2:1");
    assertThat(text(contents.position("a").title())).isEqualTo("a");
  }

  @Test
  void blankItemsAreLeftOutWithAHint() {
    contents
        .file("unit.yaml", "name: 甲")
        .file("a.yaml", "title: 乙", "tags:", "  - 一", "  -", "  - 二");

    assertThat(contents.findings()).containsExactly("blank-value.default a.yaml:4:4");
    assertThat(contents.position("a").tags())
        .extracting(tag -> text(tag))
        .containsExactly("一", "二");
  }

  @Test
  void chineseTextMayBeWrappedAnywhere() {
    Position position =
        position(
            "title: 甲",
            "standards:",
            "  - 文件归档及时、",
            "    完整，不得",
            "    遗漏。",
            "  - \"对外回复",
            "    不超过 two",
            "    days\"",
            "summary: >",
            "  第一行",
            "  第二行");

    assertThat(position.standards().stream().map(YamlScalarsTest::text))
        .containsExactly("文件归档及时、完整，不得遗漏。", "对外回复不超过 two days");
    assertThat(text(Objects.requireNonNull(position.summary()))).isEqualTo("第一行第二行");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkMakeNoDifference() {
    String yaml = "\uFEFFtitle: 甲\r\nsummary: |\r\n  一\r\n  二\r\ncode: 3\r\n";
    contents.bytes("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    String markdown = "\uFEFF---\r\ntitle: 乙\r\n---\r\n\r\n## 工作标准\r\n\r\n- 三\r\n- 四\r\n";
    contents.bytes("b.md", markdown.getBytes(StandardCharsets.UTF_8));

    assertThat(contents.position("a").summary()).isEqualTo(LocalizedText.of("zh-CN", "一\n二"));
    assertThat(contents.position("b").standards()).hasSize(2);
    assertThat(contents.read().diagnostics()).extracting("rule").containsOnly("unit-undescribed");
  }

  @Test
  void oldLineEndsDoNotShiftPlaces() {
    contents.file("unit.yaml", "name: 甲");
    String yaml = "title: 乙\nsummary: \"一\u2028二\u0085三\"\nheadcount: 四\n";
    contents.bytes("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));

    assertThat(contents.findings()).containsExactly("wrong-type.whole-number a.yaml:3:12");
  }

  @Test
  void columnsAreCountedInCharactersAlsoBeyondTheBasicPlane() {
    contents
        .file("unit.yaml", "name: 甲")
        .file("a.yaml", "title: 乙", "salary: {note: 𠮷𠮷, min: 多}");

    assertThat(contents.findings()).containsExactly("wrong-type.number a.yaml:2:25");
  }
}
