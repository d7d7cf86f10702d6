package org.rolebook.facts;

/**
 * How many people work somewhere.
 *
 * @param declared posts in all by the staffing tables of the units
 * @param counted sum of the headcounts of the positions
 * @param unstated positions without a headcount
 */
public record Headcount(int declared, int counted, int unstated) {

  static final Headcount NONE = new Headcount(0, 0, 0);

  Headcount plus(Headcount other) {
    return new Headcount(
        declared + other.declared, counted + other.counted, unstated + other.unstated);
  }
}
