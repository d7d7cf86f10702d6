package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** What a free page is. */
public enum PageKind implements Named {
  /** Rules that bind those it applies to. */
  REGULATION("regulation", "制度", "规章"),
  /** Explains how something is done. */
  GUIDE("guide", "指南", "说明"),
  /** For new colleagues. */
  ONBOARDING("onboarding", "入职", "入职指引"),
  /** News. */
  NEWS("news", "动态", "通知");

  private final String key;
  private final List<String> zh;

  PageKind(String key, String... zh) {
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
