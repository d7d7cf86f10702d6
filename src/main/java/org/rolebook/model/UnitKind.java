package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Named;

/** What sort of unit a folder is. */
public enum UnitKind implements Named {
  /** A root: a company or other organisation. */
  ORGANISATION("organisation", "组织", "公司", "机构"),
  /** A division. */
  DIVISION("division", "事业部"),
  /** A department. */
  DEPARTMENT("department", "部门"),
  /** A team or group. */
  TEAM("team", "小组", "组", "团队"),
  /** An office. */
  OFFICE("office", "办事处", "办公室"),
  /** A centre. */
  CENTRE("centre", "中心"),
  /** A project. */
  PROJECT("project", "项目", "项目部");

  private final String key;
  private final List<String> zh;

  UnitKind(String key, String... zh) {
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
