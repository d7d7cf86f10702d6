package org.rolebook.workload;

/** Titles of positions, each only once in a workload. */
final class Titles {

  private Titles() {}

  /**
   * A title.
   *
   * @param department name of the department, which ends in 部
   * @param member which of its positions, from 0
   */
  static String of(String department, int member) {
    String area = department.substring(0, department.length() - 1);
    return switch (member) {
      case 0 -> area + "经理";
      case 1 -> area + "业务主管";
      case 2 -> area + "支持主管";
      default -> area + Words.TRADES.get(member) + "专员";
    };
  }
}
