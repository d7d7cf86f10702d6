package org.rolebook.facts;

/**
 * How many KPI statements positions make, by the way in which they are measured.
 *
 * @param quantitative by a number
 * @param qualitative by judgement
 * @param unstated the way is not stated
 */
public record KpiCount(int quantitative, int qualitative, int unstated) {

  static final KpiCount NONE = new KpiCount(0, 0, 0);

  /** All statements. */
  public int total() {
    return quantitative + qualitative + unstated;
  }

  KpiCount plus(KpiCount other) {
    return new KpiCount(
        quantitative + other.quantitative,
        qualitative + other.qualitative,
        unstated + other.unstated);
  }
}
