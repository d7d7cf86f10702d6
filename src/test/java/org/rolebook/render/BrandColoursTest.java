package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColoursTest {

  private static final Colour TEXT = colour("#1b2127");
  private static final Colour DARK_TEXT = colour("#e4e8ec");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#000000", "#ffffff", "#ffdd00", "#ff8a00", "#1f4e79", "#0000ff", "#00ff00", "#ff0000",
        "#808080", "#7fffd4", "#300030", "#ffe4e1"
      })
  void whateverTheAccentLinksAndTextAreReadableInBothThemes(String accent) {
    BrandColours brand = new BrandColours(colour(accent));
    assertReadable(brand.link(), BrandColours.LIGHT);
    assertReadable(brand.link(), BrandColours.LIGHT_SINK);
    assertReadable(brand.darkLink(), BrandColours.DARK);
    assertReadable(brand.darkLink(), BrandColours.DARK_SINK);
    assertReadable(TEXT, brand.tint());
    assertReadable(DARK_TEXT, brand.darkTint());
    assertReadable(brand.accent().contrasting(), brand.accent());
  }

  @Test
  void anAccentThatIsReadableStaysAsItIs() {
    assertThat(new BrandColours(colour("#1f4e79")).link()).hasToString("#1f4e79");
  }

  @Test
  void theStyleSheetNamesThemAll() {
    assertThat(new BrandColours(colour("#1f4e79")).css())
        .isEqualTo(
            ":root{--brand-accent:#1f4e79;--brand-on-accent:#ffffff;--brand-link:#1f4e79;"
                + "--brand-tint:#e9edf2;--brand-dark-link:#8dc8ff;--brand-dark-tint:#15222e;}\n");
  }

  private static void assertReadable(Colour text, Colour surface) {
    assertThat(text.contrast(surface)).isGreaterThanOrEqualTo(BrandColours.READABLE);
  }

  private static Colour colour(String text) {
    return Objects.requireNonNull(Colour.parse(text));
  }
}
