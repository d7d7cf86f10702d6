package org.rolebook.render.chart;

/** Coordinates as text. */
public final class SvgNumber {

  private SvgNumber() {}

  /** The number rounded to half a px, in the same form everywhere: {@code 12}, {@code -0.5}. */
  public static String text(double value) {
    long halves = Math.round(value * 2);
    if (halves % 2 == 0) {
      return Long.toString(halves / 2);
    }
    return (halves < 0 ? "-" : "") + Math.abs(halves) / 2 + ".5";
  }
}
