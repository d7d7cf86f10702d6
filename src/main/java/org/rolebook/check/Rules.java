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
        new CompoundSuperior(),
        new DanglingReference(),
        new DepartmentMismatch(),
        new DepartmentTitleMismatch(),
        new DepartmentWithoutHead(),
        new DepartmentWithoutPositions(),
        new DottedLine(),
        new DuplicateCode(),
        new DuplicateDefinitionId(),
        new HeadcountSumMismatch(),
        new IgnoreWithoutReason(),
        new KpiWeightSum(),
        new MissingDepartment(),
        new MissingRequired(),
        new MissingSuperior(),
        new MultipleRoots(),
        new MultipleSuperiors(),
        new RelationAsymmetric(),
        new RelationSelf(),
        new ReportingContradiction(),
        new ReportingCycle(),
        new RouteCollisions(),
        new ScheduleOvernight(),
        new SubordinateMismatch(),
        new SuperiorIsPerson(),
        new TitleAmbiguous(),
        new TitleCollisionAcrossOrgs(),
        new TitleVariant(),
        new UndescribedExternal(),
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
