package org.rolebook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a page in which tags stand between the letters of a sentence, such as those of
 * emphasis and of marked finds, as they are read: without these tags.
 */
final class Seams {

  private static final Pattern TAG =
      Pattern.compile("</?(?:b|code|del|em|i|mark|s|strong|sub|sup|u|wbr)>");

  private Seams() {}

  /**
   * A stretch around tags.
   *
   * @param text what is read
   * @param index where it begins in the page
   */
  record Seam(String text, int index) {}

  /**
   * The stretches.
   *
   * @param around how much of the page is taken before and after a tag
   */
  static List<Seam> of(String page, int around) {
    List<Seam> seams = new ArrayList<>();
    Matcher tags = TAG.matcher(page);
    StringBuilder open = new StringBuilder();
    int start = 0;
    int read = 0;
    while (tags.find()) {
      if (open.isEmpty() || tags.start() - read > 2 * around) {
        close(seams, open, page, start, read, around);
        start = Math.max(read, tags.start() - around);
        read = start;
      }
      open.append(page, read, tags.start());
      read = tags.end();
    }
    close(seams, open, page, start, read, around);
    return seams;
  }

  private static void close(
      List<Seam> seams, StringBuilder open, String page, int start, int read, int around) {
    if (!open.isEmpty()) {
      open.append(page, read, Math.min(page.length(), read + around));
      seams.add(new Seam(open.toString(), start));
      open.setLength(0);
    }
  }
}
