package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class ColourTest {

  @Test
  void contrastIsThatOfWcag() {
    assertThat(colour("#ffffff").contrast(colour("#000000"))).isCloseTo(21, within(0.001));
    assertThat(colour("#ffffff").contrast(colour("#767676"))).isCloseTo(4.54, within(0.005));
  }

  @Test
  void textOnAColourCanBeRead() {
    assertThat(colour("#1f4e79").contrasting()).hasToString("#ffffff");
    assertThat(colour("#FFDD00").contrasting()).hasToString("#000000");
  }

  @Test
  void whatIsNoColourIsNone() {
    assertThat(Colour.parse("red")).isNull();
    assertThat(Colour.parse("#fff;}body{")).isNull();
    assertThat(Colour.parse(null)).isNull();
    assertThat(colour("#00AbC0")).hasToString("#00abc0");
  }

  private static Colour colour(String text) {
    return Objects.requireNonNull(Colour.parse(text));
  }
}
