package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Field;

/**
 * What several positions below a unit share.
 *
 * @param authorities authorities by id
 * @param responsibilities duties by id
 * @param appraisalSchemes schemes by id
 */
public record Library(
    @Field(
            zh = {"权限"},
            describeZh = "公用权限",
            describeEn = "Shared authorities")
        List<Authority> authorities,
    @Field(
            zh = {"职责"},
            describeZh = "公用职责",
            describeEn = "Shared responsibilities")
        List<ResponsibilityItem> responsibilities,
    @Field(
            zh = {"考核方案"},
            describeZh = "公用考核方案",
            describeEn = "Shared appraisal schemes")
        List<AppraisalScheme> appraisalSchemes) {
  /** Keeps immutable copies of its lists and maps. */
  public Library {
    authorities = List.copyOf(authorities);
    responsibilities = List.copyOf(responsibilities);
    appraisalSchemes = List.copyOf(appraisalSchemes);
  }
}
