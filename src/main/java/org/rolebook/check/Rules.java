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
        new AppraisalIdentical(),
        new CodeMissing(),
        new CodeOrder(),
        new AnchorMissing(),
        new BidiControl(),
        new BrandOrCompanyName(),
        new DanglingReference(),
        new DeclaredButUndefined(),
        new DepartmentMismatch(),
        new DocumentTruncated(),
        new DuplicateCode(),
        new DuplicateDefinitionId(),
        new FieldMissing(),
        new GradeMismatch(),
        new HeadcountMissing(),
        new DoubledCharacter(),
        new DuplicateCode(),
        new DuplicateDefinitionId(),
        new EmptySection(),
        new GlossaryTermUnused(),
        new HeadcountSumMismatch(),
        new HeadcountUndefinedPosition(),
        new IgnoreWithoutReason(),
        new KpiDefinitionsDiffer(),
        new KpiDuplicate(),
        new KpiMissing(),
        new KpiNoFormula(),
        new KpiNoTarget(),
        new KpiNoWeight(),
        new KpiNotMeasurable(),
        new KpiOwnerMissing(),
        new KpiSetIdentical(),
        new KpiWeightSum(),
        new KpiWithoutResponsibility(),
        new MissingRequired(),
        new MissingSuperior(),
        new OwnerMissing(),
        new PositionNotInComposition(),
        new LinkMissing(),
        new MissingRequired(),
        new MissingSuperior(),
        new MixedScript(),
        new PageUnlinked(),
        new PersonalName(),
        new ReportingCycle(),
        new ReviewOverdue(),
        new RouteCollisions(),
        new SalaryInversion(),
        new ScheduleContradiction(),
        new ScheduleIrregular(),
        new ScheduleOverLimit(),
        new ScheduleOvernight(),
        new SubordinateMismatch(),
        new TermInconsistent(),
        new TextCorruption(),
        new UndefinedDepartmentMention(),
        new UndefinedRoleMention(),
        new UnexplainedAbbreviation(),
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
