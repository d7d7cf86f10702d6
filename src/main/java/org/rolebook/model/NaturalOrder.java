package org.rolebook.model;

import java.util.Comparator;

/** Compares texts as people sort them: digits by their number ({@code 2} before {@code 10}). */
public final class NaturalOrder implements Comparator<String> {

  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int endI = chunkEnd(left, i);
      int endJ = chunkEnd(right, j);
      int order = compareChunks(left.substring(i, endI), right.substring(j, endJ));
      if (order != 0) {
        return order;
      }
      i = endI;
      j = endJ;
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    return rest != 0 ? rest : left.compareTo(right);
  }

  private static int compareChunks(String left, String right) {
    if (!isDigit(left.charAt(0)) || !isDigit(right.charAt(0))) {
      return left.compareTo(right);
    }
    String a = left.replaceFirst("^0+(?=.)", "");
    String b = right.replaceFirst("^0+(?=.)", "");
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  private static int chunkEnd(String text, int from) {
    boolean digits = isDigit(text.charAt(from));
    int end = from + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
