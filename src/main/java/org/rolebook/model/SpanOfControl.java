package org.rolebook.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.Shorthand;

/**
 * How many people a position is meant to lead.
 *
 * @param min fewest people
 * @param max most people
 */
public record SpanOfControl(
    @Field(
            zh = {"最少"},
            describeZh = "最少人数",
            describeEn = "Fewest people")
        @Nullable Integer min,
    @Field(
            zh = {"最多"},
            describeZh = "最多人数",
            describeEn = "Most people")
        @Nullable Integer max) {
  private static final Pattern ONE_LINE =
      Pattern.compile("(\\d{1,6})(?:\\s*[-–~～]\\s*(\\d{1,6}))?");

  /** Reads {@code 12-14} or {@code 12}; null for any other shape. */
  @Shorthand(value = "span-of-control", pattern = "^\\d{1,6}(\\s*[-–~～]\\s*\\d{1,6})?$")
  public static @Nullable SpanOfControl parse(String text) {
    Matcher matcher = ONE_LINE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    Integer min = Integer.valueOf(matcher.group(1));
    Integer max = matcher.group(2) == null ? min : Integer.valueOf(matcher.group(2));
    return min <= max ? new SpanOfControl(min, max) : null;
  }
}
