package org.rolebook.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of at least four digits in texts, however their digits are grouped. */
final class Amounts {

  /** Below this a number says too little, and too much else is numbered. */
  static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,#/-])(?:\\d{1,3}(?:,\\d{3})+|\\d{4,})(?:\\.\\d+)?(?![\\w/]|[.,-]\\d)");

  private Amounts() {}

  /** A number that can be read in a text, and where it begins. */
  record Amount(BigDecimal value, int index) {}

  /** The numbers that are read in a text; those within the tags of HTML are not. */
  static List<Amount> in(String text) {
    Matcher tags = MARKUP.matcher(text);
    String shown = tags.replaceAll(tag -> " ".repeat(tag.group().length()));
    List<Amount> found = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(shown);
    while (numbers.find()) {
      found.add(new Amount(value(numbers.group()), numbers.start()));
    }
    return found;
  }

  /** The numbers that are read in some texts. */
  static List<BigDecimal> in(Collection<String> texts) {
    return texts.stream().flatMap(text -> in(text).stream()).map(Amount::value).toList();
  }

  /** A number in the form in which equal ones are equal. */
  static BigDecimal value(String digits) {
    return new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
  }
}
