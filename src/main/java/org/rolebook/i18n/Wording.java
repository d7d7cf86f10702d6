package org.rolebook.i18n;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pattern, taken apart once, to be filled often and by any thread. */
final class Wording {

  /** A place for an argument, or a quotation mark, which is written twice. */
  private static final Pattern MARK = Pattern.compile("\\{(\\d{1,2})\\}|''");

  private final String pattern;
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> arguments = new ArrayList<>();
  private final boolean isSimple;

  Wording(String pattern) {
    this.pattern = pattern;
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(pattern);
    int from = 0;
    while (mark.find()) {
      text.append(pattern, from, mark.start());
      from = mark.end();
      if (mark.group(1) == null) {
        text.append('\'');
      } else {
        texts.add(text.toString());
        arguments.add(Integer.valueOf(mark.group(1)));
        text.setLength(0);
      }
    }
    texts.add(text.append(pattern, from, pattern.length()).toString());
    this.isSimple =
        MARK.matcher(pattern).replaceAll("").chars().noneMatch(c -> "'{}".indexOf(c) >= 0);
  }

  /** The text with its arguments in their places; what is quoted or formatted goes the long way. */
  String fill(Object[] values) {
    if (!isSimple) {
      return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
    if (arguments.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < arguments.size(); i++) {
      int argument = arguments.get(i);
      filled.append(argument < values.length ? values[argument] : "{" + argument + "}");
      filled.append(texts.get(i + 1));
    }
    return filled.toString();
  }
}
