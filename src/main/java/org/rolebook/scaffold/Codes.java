package org.rolebook.scaffold;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Continues codes that count, such as {@code GW-07} after {@code GW-06}. */
final class Codes {

  private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]+)([^0-9]*)");

  /** What stays the same in codes that count on. */
  private record Shape(String before, String after) {}

  private Codes() {}

  /**
   * The next code: of the shape that most neighbours have, one more than the highest in the whole
   * organisation.
   *
   * @param neighbours codes in the same unit, in their order
   * @param all codes in the organisation, none of which is given twice
   * @return null where the neighbours' codes do not count
   */
  static @Nullable String next(List<String> neighbours, Collection<String> all) {
    Map<Shape, Integer> shapes = new LinkedHashMap<>();
    for (String code : neighbours) {
      Matcher counted = COUNTED.matcher(code);
      if (counted.matches()) {
        shapes.merge(shape(counted), 1, Integer::sum);
      }
    }
    Shape best = null;
    for (Shape shape : shapes.keySet()) {
      best = best == null || count(shapes, shape) >= count(shapes, best) ? shape : best;
    }
    return best == null ? null : after(best, all);
  }

  private static int count(Map<Shape, Integer> shapes, Shape shape) {
    return shapes.getOrDefault(shape, 0);
  }

  private static String after(Shape shape, Collection<String> all) {
    BigInteger highest = BigInteger.ZERO;
    int width = 1;
    for (String code : all) {
      Matcher counted = COUNTED.matcher(code);
      if (counted.matches() && shape(counted).equals(shape)) {
        highest = highest.max(new BigInteger(counted.group(2)));
        boolean padded = counted.group(2).startsWith("0");
        width = Math.max(width, padded ? counted.group(2).length() : 1);
      }
    }
    String number = highest.add(BigInteger.ONE).toString();
    return shape.before()
        + "0".repeat(Math.max(0, width - number.length()))
        + number
        + shape.after();
  }

  private static Shape shape(Matcher counted) {
    return new Shape(counted.group(1), counted.group(3));
  }
}
