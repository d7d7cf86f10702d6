package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** How a measured value is compared with a target. */
public enum Operator implements Named {
  /** Not less than the target. */
  AT_LEAST(">=", "≥", "不低于"),
  /** Not more than the target. */
  AT_MOST("<=", "≤", "不高于"),
  /** More than the target. */
  ABOVE(">", "＞", "高于"),
  /** Less than the target. */
  BELOW("<", "＜", "低于"),
  /** Equal to the target. */
  EQUAL("=", "＝", "等于");

  private final String key;
  private final List<String> zh;

  Operator(String key, String... zh) {
    this.key = key;
    this.zh = List.of(zh);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<String> zh() {
    return zh;
  }
}
