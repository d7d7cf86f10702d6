package org.rolebook.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebook.diagnostic.Diagnostic;

/**
 * Each broken content gives its one finding, at the right place, in the right words. With {@code
 * -Dgolden.update=true} the words are written anew; rule and place stay as they were stated.
 */
class BrokenContentTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<BrokenContent> all() {
    return BrokenContent.all();
  }

  @Test
  void theHandbookFromWhichTheyWereMadeIsSound() {
    Path sound = Path.of("src/test/resources/sound/content");

    assertThat(BrokenContent.report(sound, "en").diagnostics()).isEmpty();
  }

  @Test
  void thereAreManyOfThem() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @MethodSource("all")
  void oneFaultIsOneFindingAtItsPlace(BrokenContent broken) {
    String wanted =
        String.join(
            " ",
            broken.expected("severity"),
            broken.expected("rule") + "." + broken.expected("variant"),
            broken.expected("place"));

    assertThat(broken.report("en").diagnostics().stream().map(BrokenContentTest::inShort))
        .containsExactly(wanted);
  }

  private static String inShort(Diagnostic finding) {
    String rule = finding.rule() + "." + finding.variant();
    return finding.severity().key() + " " + rule + " " + finding.span().address();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsToldInChineseAsExpected(BrokenContent broken) throws IOException {
    compare(broken, "zh-CN");
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsToldInEnglishAsExpected(BrokenContent broken) throws IOException {
    compare(broken, "en");
  }

  private static void compare(BrokenContent broken, String language) throws IOException {
    String text = broken.text(language);
    if (UPDATE) {
      Files.writeString(broken.golden(language), text);
    }
    assertThat(text).doesNotContain("Exception", "at org.", "at java.", "{0}", "{1}", "null");
    assertThat(text).isEqualTo(Files.readString(broken.golden(language)));
  }
}
