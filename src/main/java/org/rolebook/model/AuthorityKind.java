package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** What an authority lets its holder do. */
public enum AuthorityKind implements Named {
  /** May propose. */
  PROPOSE("propose", "建议", "提议"),
  /** May approve what others propose. */
  APPROVE("approve", "审批", "审核"),
  /** May decide alone. */
  DECIDE("decide", "决定"),
  /** May act for the organisation towards others. */
  REPRESENT("represent", "代表"),
  /** May see or must be told. */
  INFORM("inform", "知情", "查看"),
  /** May dispose of means or goods. */
  DISPOSE("dispose", "处置", "支配");

  private final String key;
  private final List<String> zh;

  AuthorityKind(String key, String... zh) {
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
