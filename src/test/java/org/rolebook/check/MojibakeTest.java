package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged text is told from sound text by putting it right. */
class MojibakeTest {

  private static final String SOUND = "负责制定岗位职责";

  @Test
  void utf8ReadAsGbkIsToldWithWhatWasMeant() {
    String damaged = new String(SOUND.getBytes(StandardCharsets.UTF_8), HanScript.GBK);
    assertThat(meant("按时" + damaged)).isEqualTo(SOUND);
  }

  @Test
  void utf8ReadAsLatinIsTold() {
    String damaged =
        new String(SOUND.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(meant(damaged)).isEqualTo(SOUND);
    assertThat(meant("donâ€™t")).isEqualTo("’");
  }

  @Test
  void gbReadAsLatinIsTold() {
    String damaged =
        new String(SOUND.getBytes(Charset.forName("GB2312")), StandardCharsets.ISO_8859_1);
    assertThat(meant(damaged)).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "负责公司网站的运营、推广与日常维护，完成上级交办的其他任务。",
        "熟悉電子商務平臺與網路行銷，具備良好的溝通能力。",
        "Résumé: café, naïve, «Ärger», 3 × 4 ± 5 °C, “quoted” – and more…",
        "溴濯姝妍鑫淼喆堃"
      })
  void soundTextIsLeftAlone(String text) {
    assertThat(Mojibake.in(text)).isNull();
    assertThat(ByteShift.in(text, HanScript.get())).isNull();
  }

  @Test
  void aQuestionBeforeSoundTextIsNoByteShift() {
    HanScript script = HanScript.get();
    assertThat(ByteShift.in("真的吗??好的，请问", script)).isNull();
    assertThat(ByteShift.in("為什麼??請問", script)).isNull();
  }

  private static String meant(String text) {
    return Objects.requireNonNull(Mojibake.in(text)).meant();
  }
}
