package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** The form in which a position is employed. */
public enum Employment implements Named {
  /** Full time. */
  FULL_TIME("full-time", "全职"),
  /** Part time. */
  PART_TIME("part-time", "兼职"),
  /** By contract for work. */
  CONTRACT("contract", "合同工", "劳务"),
  /** Internship. */
  INTERN("intern", "实习");

  private final String key;
  private final List<String> zh;

  Employment(String key, String... zh) {
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
