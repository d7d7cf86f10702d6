package org.rolebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsChecksTest {

  @TempDir private Path folder;

  private Contents accent(String written) {
    return Contents.in(folder)
        .file("unit.yaml", "name: 公司")
        .file("handbook.yaml", "brand:", "  accent: " + written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"#1a5fb4\"", "\"#ABCDEF\""})
  void aColourOfSixDigitsIsTaken(String written) {
    assertThat(accent(written).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1a5fb4, #1a5fb4", "\"#1A5\", #11aa55", "123456, #123456", "＃1a5fb4, #1a5fb4"})
  void aColourThatIsNearlyOneIsToldWithWhatToWrite(String written, String right) {
    Contents contents = accent(written);
    assertThat(contents.findings()).containsExactly("wrong-type.colour-near handbook.yaml:2:11");
    assertThat(contents.read().diagnostics().get(0).arguments().get(1)).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"blue", "\"#1a5fb\"", "rgb(1 2 3)", "\"#fff;}body{\""})
  void whatIsNoColourIsAnError(String written) {
    assertThat(accent(written).findings()).containsExactly("wrong-type.colour handbook.yaml:2:11");
  }

  @Test
  void aColourWithoutQuotesIsToldToBeAComment() {
    assertThat(accent("#1a5fb4").findings())
        .containsExactly("blank-value.comment handbook.yaml:2:3");
  }

  @Test
  void noAudienceIsCalledWhatMeansAllOfThem() {
    Contents contents =
        Contents.in(folder)
            .file("unit.yaml", "name: 公司")
            .file("handbook.yaml", "audiences:", "  - staff", "  - all");
    assertThat(contents.findings()).isEqualTo(List.of("wrong-type.audience handbook.yaml:3:5"));
  }
}
