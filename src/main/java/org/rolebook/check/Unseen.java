package org.rolebook.check;

/** Shows characters that cannot be seen. */
final class Unseen {

  private Unseen() {}

  /** A piece of text, or the number of its first character where that cannot be seen. */
  static String shown(String piece) {
    int first = piece.codePointAt(0);
    return switch (Character.getType(first)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> {
        String digits = Integer.toHexString(first).toUpperCase(java.util.Locale.ROOT);
        yield "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
      }
      default -> piece;
    };
  }
}
