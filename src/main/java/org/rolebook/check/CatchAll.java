package org.rolebook.check;

import java.util.regex.Pattern;

/** Tells duties that only say that there may be others, such as 完成上级交办的其他工作. */
final class CatchAll {

  private static final Sought OTHER =
      Sought.of(
          Regex.of(
              "(?:其他|其它|临时|另外|另行)[^，。；]{0,8}(?:工作|任务|事项|事务|事情)|\\bother (?:duties|tasks|work)\\b"),
          "其他",
          "其它",
          "临时",
          "另外",
          "另行",
          "other");
  private static final Pattern GIVEN =
      Regex.of("交办|交代|交给|安排|指派|下达|布置|分配|\\b(?:assigned|given|required)\\b");

  private CatchAll() {}

  static boolean is(Duty duty) {
    return OTHER.isIn(duty.text()) && GIVEN.matcher(duty.text()).find();
  }
}
