package org.rolebook.render.search;

/** How much it says about an entry that a word stands in a field, most first. */
enum FieldRank {
  /** Its names and code. */
  HEAD(0),
  /** What it does and how that is measured. */
  DUTY(1),
  /** All else that is written about it. */
  BODY(2),
  /** The readings of its names, which are not written anywhere. */
  READING(3);

  private final int number;

  FieldRank(int number) {
    this.number = number;
  }

  /** What stands for it in the scripts, from 0 to 3. */
  int number() {
    return number;
  }
}
