package org.rolebook.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rolebook.model.declare.Field;

/**
 * What a file says to the checks.
 *
 * @param ignore rule id to the reason why its findings in this file are accepted
 * @param rules rule id to what is set for this file, and if it is a unit's, for all below it
 */
public record LintSettings(
    @Field(
            zh = {"忽略"},
            describeZh = "忽略的规则及理由",
            describeEn = "Rules to ignore, each with a reason")
        Map<String, String> ignore,
    @Field(
            zh = {"规则"},
            describeZh = "规则的级别和参数；写在部门里，对其下全部内容有效",
            describeEn = "Severity and options of rules; a unit's hold for all below it")
        Map<String, RuleSetting> rules) {
  /** Keeps immutable copies of its lists and maps. */
  public LintSettings {
    ignore = Collections.unmodifiableMap(new LinkedHashMap<>(ignore));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }
}
