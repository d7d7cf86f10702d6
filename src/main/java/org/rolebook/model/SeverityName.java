package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** How bad the findings of a rule are, as a handbook says it. */
public enum SeverityName implements Named {
  /** A fault. */
  ERROR("error", "错误"),
  /** Probably a fault. */
  WARNING("warning", "警告"),
  /** A hint. */
  INFO("info", "提示", "建议"),
  /** Not reported. */
  OFF("off", "关闭");

  private final String key;
  private final List<String> zh;

  SeverityName(String key, String... zh) {
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
