package org.rolebook.model;

import java.util.Map;
import org.rolebook.model.declare.Field;

/**
 * What a file says to the checks.
 *
 * @param ignore rule id to the reason why its findings in this file are accepted
 */
public record LintSettings(
    @Field(
            zh = {"忽略"},
            describeZh = "忽略的规则及理由",
            describeEn = "Rules to ignore, each with a reason")
        Map<String, String> ignore) {
  /** Keeps immutable copies of its lists and maps. */
  public LintSettings {
    ignore = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(ignore));
  }
}
