package org.rolebook.render.chart;

/** Coordinates as text. */
public final class SvgNumber {

  private SvgNumber() {}

  /** The number rounded to half a px, in the same form everywhere: {@code 12}, {@code -0.5}. */
  public static String text(double value) {
    long halves = Math.round(value * 2);
    long magnitude = Math.abs(halves);
    return (halves < 0 ? "-" : "") + magnitude / 2 + (magnitude % 2 == 0 ? "" : ".5");
  }
}
