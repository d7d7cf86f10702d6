package org.rolebook.render;

/**
 * The colours of the theme that follow from the accent of a handbook. Links take its hue, as dark
 * or as light as they have to be to be read on every surface of the light and of the dark theme.
 *
 * @param accent the colour as stated
 */
record BrandColours(Colour accent) {

  /** Lowest contrast of text: WCAG 2.2, level AA. */
  static final double READABLE = 4.5;

  /** Contrast of links in the dark theme; as little as AA asks for is dim there. */
  private static final double BRIGHT = 7;

  /** Share of white in them, so that no accent glares. */
  private static final double PALE = 0.4;

  private static final double LIGHT_TINT = 0.9;
  private static final double DARK_TINT = 0.8;

  /** {@code --bg} and {@code --bg-sink} of handbook.css in either theme. */
  static final Colour LIGHT = new Colour(0xFFFFFF);

  static final Colour LIGHT_SINK = new Colour(0xECEFF2);
  static final Colour DARK = new Colour(0x13171B);
  static final Colour DARK_SINK = new Colour(0x242B33);

  /** Links on light surfaces: the accent, darkened if need be. */
  Colour link() {
    return accent.readableOn(LIGHT_SINK, READABLE, new Colour(0));
  }

  /** Links on dark surfaces: the accent, lightened if need be. */
  Colour darkLink() {
    return accent
        .brightest()
        .mixed(LIGHT, PALE)
        .readableOn(DARK, BRIGHT, LIGHT)
        .readableOn(DARK_SINK, READABLE, LIGHT);
  }

  /** Soft surface in the light theme. */
  Colour tint() {
    return link().mixed(LIGHT, LIGHT_TINT);
  }

  /** Soft surface in the dark theme. */
  Colour darkTint() {
    return accent.mixed(DARK, DARK_TINT);
  }

  /** The style sheet {@code assets/brand.css}. */
  String css() {
    return ":root{"
        + property("accent", accent)
        + property("on-accent", accent.contrasting())
        + property("link", link())
        + property("tint", tint())
        + property("dark-link", darkLink())
        + property("dark-tint", darkTint())
        + "}\n";
  }

  private static String property(String name, Colour colour) {
    return "--brand-" + name + ":" + colour + ";";
  }
}
