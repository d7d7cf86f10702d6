package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aLargeTextHasTheSameBytesWhereverAStretchEnds(int before) {
    String text = "a".repeat(before) + "岗𠮷位".repeat(TextWriter.STRETCH);
    TextWriter whole = new TextWriter();
    whole.write(text);
    assertThat(whole.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    TextWriter pieces = new TextWriter();
    text.chars().forEach(pieces::write);
    assertThat(pieces.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aSmallTextIsEncodedWhole() {
    TextWriter writer = new TextWriter();
    writer.write("岗位手册".toCharArray(), 0, 2);
    writer.write("x岗位", 1, 2);
    assertThat(writer.bytes()).isEqualTo("岗位岗位".getBytes(StandardCharsets.UTF_8));
  }
}
