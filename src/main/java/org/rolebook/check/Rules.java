package org.rolebook.check;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All rules there are. */
public final class Rules {

  private Rules() {}

  /** The rules that look at a handbook, by id. */
  public static List<Rule> all() {
    return List.of(
        new AmbiguousReference(),
        new AuthorityConflict(),
        new AuthorityInResponsibilities(),
        new DanglingReference(),
        new DeadlineInText(),
        new DepartmentFunctionUncovered(),
        new DepartmentMismatch(),
        new DuplicateAuthority(),
        new DuplicateCode(),
        new DuplicateDefinitionId(),
        new DuplicateResponsibility(),
        new HeadcountSumMismatch(),
        new IgnoreWithoutReason(),
        new KpiWeightSum(),
        new LegalRisk(),
        new MissingRequired(),
        new MissingSuperior(),
        new NearDuplicateResponsibility(),
        new NumberingDuplicate(),
        new NumberingGap(),
        new NumberingRestart(),
        new NumberingStray(),
        new NumberingStyleMixed(),
        new ParameterInText(),
        new ReportingCycle(),
        new ResponsibilityIncomplete(),
        new ResponsibilityNotDuty(),
        new RouteCollisions(),
        new ScheduleOvernight(),
        new SectionTitleMismatch(),
        new SegregationOfDuties(),
        new SubordinateMismatch(),
        new TitleContentMismatch(),
        new TooManyResponsibilities(),
        new UnknownRule(),
        new WideSpan(),
        new WrongTarget());
  }

  /** Ids of all findings there can be: those of the rules and of reading files. */
  public static SortedSet<String> ids() {
    SortedSet<String> ids =
        new TreeSet<>(
            List.of(
                "baseline-entry",
                "blank-value",
                "duplicate-id",
                "duplicate-key",
                "encoding",
                "front-matter",
                "limit",
                "overlay",
                "unit-undescribed",
                "unknown-key",
                "unreadable-file",
                "wrong-type",
                "yaml-syntax"));
    all().forEach(rule -> ids.add(rule.id()));
    return Collections.unmodifiableSortedSet(ids);
  }
}
