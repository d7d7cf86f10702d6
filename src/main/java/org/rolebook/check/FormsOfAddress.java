package org.rolebook.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds names that address a person, such as 王总 or Mr Brown, where a title should stand. */
final class FormsOfAddress {

  private static final Pattern PIECES = Pattern.compile("[（）()、/／，,]");
  private static final String FORMS = "总|董|工|先生|女士|小姐|老师|经理|总监|主任|主管|部长|店长|总经理|副总|副总经理|董事长";
  private static final Pattern ENGLISH =
      Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr)\\.? ?\\p{Lu}[\\p{L}'’ -]*");

  /** Words that only look like a surname with a form of address. */
  private static final List<String> OTHERS = List.of("高工", "石工", "田工", "金工", "常总", "常董");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:"
              + WordList.named("address-surnames").stream().collect(Collectors.joining("|"))
              + "|某某?|[XxＸ×]{1,3})(?:"
              + FORMS
              + ")");

  private FormsOfAddress() {}

  /** The part of a name that addresses a person; null if there is none. */
  static @Nullable String in(String name) {
    return PIECES
        .splitAsStream(name)
        .map(String::strip)
        .filter(FormsOfAddress::isOne)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOne(String piece) {
    return !OTHERS.contains(piece)
        && (CHINESE.matcher(piece).matches() || ENGLISH.matcher(piece).matches());
  }
}
