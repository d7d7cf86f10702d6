package org.rolebook.render;

import org.jspecify.annotations.Nullable;

/**
 * A colour in sRGB.
 *
 * @param rgb 8 bits each of red, green and blue
 */
record Colour(int rgb) {

  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final Colour BLACK = new Colour(0);

  /** Reads {@code #rrggbb}; null for anything else. */
  static @Nullable Colour parse(@Nullable String text) {
    return text != null && text.matches("#[0-9A-Fa-f]{6}")
        ? new Colour(Integer.parseInt(text.substring(1), 16))
        : null;
  }

  /** White or black, whichever reads better on this colour. */
  Colour contrasting() {
    return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
  }

  /** Contrast ratio to another colour, 1 to 21: WCAG 2.2. */
  double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  @Override
  public String toString() {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }

  /** Relative luminance: WCAG 2.2. */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
