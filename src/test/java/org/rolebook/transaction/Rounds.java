package org.rolebook.transaction;

/** How often something random is tried. */
final class Rounds {

  private Rounds() {}

  /** The number that was asked for by the property {@code transaction.rounds}, or the usual one. */
  static int orUsual(int usual) {
    return Integer.getInteger("transaction.rounds", usual);
  }
}
