package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * How a handbook looks like its owner.
 *
 * @param logo path of an image below content/
 * @param accent colour, {@code #rrggbb}
 * @param footer text at the foot of each page
 * @param styles paths of style sheets below content/ that every page loads
 * @param scripts paths of scripts below content/ that every page loads
 */
public record Brand(
    @Field(
            zh = {"标志"},
            describeZh = "标志图片，相对 content/",
            describeEn = "Image below content/")
        @Nullable String logo,
    @Field(
            zh = {"主色"},
            describeZh = "主色，如 #1a5fb4",
            describeEn = "Accent colour, such as #1a5fb4",
            pattern = COLOUR)
        @Nullable String accent,
    @Field(
            zh = {"页脚"},
            describeZh = "页脚文字",
            describeEn = "Text at the foot of each page")
        @Nullable LocalizedText footer,
    @Field(
            zh = {"样式", "样式表"},
            describeZh = "每个页面都加载的样式表，相对 content/",
            describeEn = "Style sheets below content/ that every page loads")
        List<String> styles,
    @Field(
            zh = {"脚本"},
            describeZh = "每个页面都加载的脚本，相对 content/",
            describeEn = "Scripts below content/ that every page loads")
        List<String> scripts) {

  private static final String COLOUR = "^#[0-9A-Fa-f]{6}$";

  /** Keeps immutable copies of its lists. */
  public Brand {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /** Whether a text is a colour in the form {@code #rrggbb}. */
  public static boolean isColour(String text) {
    return text.matches(COLOUR);
  }
}
