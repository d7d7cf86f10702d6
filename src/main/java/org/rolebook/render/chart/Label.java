package org.rolebook.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The wrapped text of a box and the size that it asks for.
 *
 * @param title lines of the title, three at most
 * @param small the small lines, each on one line
 * @param width width of the box in px, an even number
 * @param height height of the box in px
 */
record Label(List<String> title, List<String> small, double width, double height) {

  private static final double TEXT_WIDTH = Sizes.BOX_MAX_WIDTH - 2 * Sizes.PADDING_X;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Wraps the lines of a node. */
  static Label of(ChartNode node) {
    List<String> lines =
        node.lines().stream().map(line -> SPACE.matcher(line.strip()).replaceAll(" ")).toList();
    List<String> title = lines.isEmpty() ? List.of() : titleOf(lines.get(0));
    List<String> small = lines.stream().skip(1).filter(line -> !line.isEmpty()).toList();
    List<String> shortened = small.stream().map(Label::smallOf).toList();
    return new Label(title, shortened, width(title, shortened), height(title, shortened));
  }

  private static List<String> titleOf(String line) {
    return new TextWrap(Sizes.TITLE_FONT, TEXT_WIDTH).wrap(line, Sizes.TITLE_LINES);
  }

  private static String smallOf(String line) {
    return new TextWrap(Sizes.SMALL_FONT, TEXT_WIDTH).wrap(line, 1).get(0);
  }

  private static double width(List<String> title, List<String> small) {
    double text = Math.max(widest(title, Sizes.TITLE_FONT), widest(small, Sizes.SMALL_FONT));
    return Math.max(Sizes.BOX_MIN_WIDTH, Sizes.even(text + 2 * Sizes.PADDING_X));
  }

  private static double widest(List<String> lines, double fontSize) {
    return lines.stream().mapToDouble(line -> Glyphs.width(line, fontSize)).max().orElse(0);
  }

  private static double height(List<String> title, List<String> small) {
    double text = Math.max(1, title.size()) * Sizes.TITLE_LINE + small.size() * Sizes.SMALL_LINE;
    return Sizes.even(text + 2 * Sizes.PADDING_Y);
  }

  /** The lines with their baselines, in a box whose upper side has its middle at the point. */
  List<TextLine> at(double middle, double top) {
    List<TextLine> texts = new ArrayList<>();
    double y = top + Sizes.PADDING_Y;
    for (String line : title) {
      texts.add(new TextLine(line, middle, y + Sizes.TITLE_BASELINE, true));
      y += Sizes.TITLE_LINE;
    }
    for (String line : small) {
      texts.add(new TextLine(line, middle, y + Sizes.SMALL_BASELINE, false));
      y += Sizes.SMALL_LINE;
    }
    return texts;
  }
}
