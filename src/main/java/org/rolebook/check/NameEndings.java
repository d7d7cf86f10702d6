package org.rolebook.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its wording whether a name is that of a position, of a unit or of an outsider. */
final class NameEndings {

  private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]$");
  private static final String WHOLE = "=";

  private static final List<String> ROLES =
      Stream.concat(
              WordList.named("role-endings").stream(), WordList.named("title-endings").stream())
          .toList();
  private static final List<String> UNITS =
      WordList.named("unit-endings").stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();
  private static final List<String> OUTSIDE = WordList.named("outside-names");

  private NameEndings() {}

  /** Whether it ends like the title of a position. */
  static boolean isRole(String name) {
    String plain = plain(name);
    return ROLES.stream().anyMatch(ending -> ends(plain, ending));
  }

  /** Whether it ends like the name of a unit. */
  static boolean isUnit(String name) {
    String plain = plain(name);
    return !isRole(name) && UNITS.stream().anyMatch(ending -> ends(plain, ending));
  }

  /** Whether it is that of a body that no organisation describes. */
  static boolean isOutside(String name) {
    String plain = plain(name);
    return OUTSIDE.stream().anyMatch(word -> isMeant(plain, word));
  }

  /** The name of a unit without its ending, in lower case: what the unit is about. */
  static String stem(String name) {
    String plain = plain(name);
    return UNITS.stream()
        .filter(ending -> ends(plain, ending))
        .findFirst()
        .map(ending -> plain.substring(0, plain.length() - ending.length()).strip())
        .orElse(plain);
  }

  private static boolean isMeant(String name, String word) {
    if (word.startsWith(WHOLE)) {
      return name.equals(word.substring(WHOLE.length()));
    }
    return isLatin(word) ? (" " + name + " ").contains(" " + word + " ") : name.contains(word);
  }

  private static String plain(String name) {
    return REMARK.matcher(name.strip()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean ends(String name, String ending) {
    return isLatin(ending) ? (" " + name).endsWith(" " + ending) : name.endsWith(ending);
  }

  private static boolean isLatin(String word) {
    return word.charAt(0) < 128;
  }
}
