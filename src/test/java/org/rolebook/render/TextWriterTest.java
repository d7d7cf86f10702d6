package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {

  private static final String HIGH = "\uD842";
  private static final String LOW = "\uDFB7";

  private final TextWriter writer = new TextWriter(Integer.MAX_VALUE);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aLargeTextHasTheSameBytesInWhateverPieces(int before) throws IOException {
    String text = "a".repeat(before) + "岗é𠮷位".repeat(1 << 15);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writer.write(text);
    assertThat(writer.bytes()).isEqualTo(bytes);
    assertThat(oneByOne(text)).isEqualTo(bytes);
    TextWriter whole = new TextWriter(Integer.MAX_VALUE);
    whole.write(text.toCharArray());
    assertThat(whole.bytes()).isEqualTo(bytes);
  }

  @Test
  void partsOfTextsAreWritten() throws IOException {
    writer.write("岗位手册".toCharArray(), 0, 2);
    writer.write("x岗位", 1, 2);
    assertThat(writer.bytes()).isEqualTo("岗位岗位".getBytes(StandardCharsets.UTF_8));
    assertThat(writer.length()).isEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {HIGH, LOW, HIGH + "a" + LOW, LOW + HIGH, HIGH + HIGH + LOW, HIGH + LOW + LOW})
  void halfACharacterIsAQuestionMark(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writer.write(text);
    assertThat(writer.bytes()).isEqualTo(bytes);
    assertThat(oneByOne(text)).isEqualTo(bytes);
  }

  @Test
  void whatIsCutComesBackInAnotherPlace() throws IOException {
    writer.write("位岗");
    byte[] piece = writer.cut(3);
    writer.write("手");
    writer.write(piece);
    assertThat(writer.bytes()).isEqualTo("位手岗".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void halvesDoNotMeetOverACut() throws IOException {
    writer.write("a" + HIGH);
    writer.cut(1);
    writer.write("b" + LOW);
    assertThat(writer.bytes()).isEqualTo("ab?".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void moreBytesThanTheLimitAreRefused() throws IOException {
    TextWriter limited = new TextWriter(6);
    limited.write("岗位");
    assertThatThrownBy(() -> limited.write("a")).isInstanceOf(LimitException.class);
  }

  /** A text that is written character by character. */
  private static byte[] oneByOne(String text) throws IOException {
    TextWriter chars = new TextWriter(Integer.MAX_VALUE);
    for (int i = 0; i < text.length(); i++) {
      chars.write(text.charAt(i));
    }
    return chars.bytes();
  }
}
