package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** Where a position stands in its life. */
public enum Status implements Named {
  /** Declared, its description not finished. */
  DRAFT("draft", "草稿"),
  /** In force. */
  ACTIVE("active", "在用", "生效"),
  /** In force, but nobody holds it. */
  VACANT("vacant", "空缺", "招聘中"),
  /** No longer in force. */
  RETIRED("retired", "停用", "撤销");

  private final String key;
  private final List<String> zh;

  Status(String key, String... zh) {
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
