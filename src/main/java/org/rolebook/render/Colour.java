package org.rolebook.render;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.Brand;

/**
 * A colour in sRGB.
 *
 * @param rgb 8 bits each of red, green and blue
 */
record Colour(int rgb) {

  private static final int RED = 16;
  private static final int GREEN = 8;
  private static final int STEPS = 100;
  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final Colour BLACK = new Colour(0);

  /** Reads {@code #rrggbb}; null for anything else. */
  static @Nullable Colour parse(@Nullable String text) {
    return text != null && Brand.isColour(text)
        ? new Colour(Integer.parseInt(text.substring(1), 16))
        : null;
  }

  /** White or black, whichever reads better on this colour. */
  Colour contrasting() {
    return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
  }

  /**
   * This colour, or the nearest one on the way to another that can be read on a surface.
   *
   * @param surface what lies behind it
   * @param ratio lowest contrast to the surface
   * @param end where the way ends, which is taken if nothing before it can be read
   */
  Colour readableOn(Colour surface, double ratio, Colour end) {
    for (int step = 0; step < STEPS; step++) {
      Colour mixed = mixed(end, (double) step / STEPS);
      if (mixed.contrast(surface) >= ratio) {
        return mixed;
      }
    }
    return end;
  }

  /** This colour at its brightest, its hue and saturation kept; white for black. */
  Colour brightest() {
    int highest = Math.max(Math.max(channel(RED), channel(GREEN)), channel(0));
    return highest == 0
        ? WHITE
        : new Colour(bright(highest, RED) | bright(highest, GREEN) | bright(highest, 0));
  }

  private int bright(int highest, int shift) {
    return (channel(shift) * 0xFF / highest) << shift;
  }

  private int channel(int shift) {
    return (rgb >> shift) & 0xFF;
  }

  /** A mixture of this colour with a share, 0 to 1, of another. */
  Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(other, share, RED) | mixed(other, share, GREEN) | mixed(other, share, 0));
  }

  private int mixed(Colour other, double share, int shift) {
    int own = channel(shift);
    return (int) StrictMath.rint(own + share * (other.channel(shift) - own)) << shift;
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
