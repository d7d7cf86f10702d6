package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** How a KPI is measured. */
public enum Measure implements Named {
  /** By a number. */
  QUANTITATIVE("quantitative", "定量"),
  /** By judgement. */
  QUALITATIVE("qualitative", "定性");

  private final String key;
  private final List<String> zh;

  Measure(String key, String... zh) {
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
