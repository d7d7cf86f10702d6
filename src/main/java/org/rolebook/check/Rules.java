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
        new AnchorMissing(),
        new AppraisalIdentical(),
        new AuthorityConflict(),
        new AuthorityInResponsibilities(),
        new BidiControl(),
        new BrandOrCompanyName(),
        new CodeMissing(),
        new CodeOrder(),
        new CompoundSuperior(),
        new DanglingReference(),
        new DeadlineInText(),
        new DeclaredButUndefined(),
        new DepartmentFunctionUncovered(),
        new DepartmentMismatch(),
        new DepartmentTitleMismatch(),
        new DepartmentWithoutHead(),
        new DepartmentWithoutPositions(),
        new DocumentTruncated(),
        new DottedLine(),
        new DoubledCharacter(),
        new DuplicateAuthority(),
        new DuplicateCode(),
        new DuplicateDefinitionId(),
        new DuplicateResponsibility(),
        new EmptySection(),
        new FieldMissing(),
        new GlossaryTermUnused(),
        new GradeMismatch(),
        new HeadcountMissing(),
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
        new LegalRisk(),
        new LinkMissing(),
        new MissingDepartment(),
        new MissingRequired(),
        new MissingSuperior(),
        new MixedScript(),
        new MultipleRoots(),
        new MultipleSuperiors(),
        new NearDuplicateResponsibility(),
        new NumberingDuplicate(),
        new NumberingGap(),
        new NumberingRestart(),
        new NumberingStray(),
        new NumberingStyleMixed(),
        new OwnerMissing(),
        new PageUnlinked(),
        new ParameterInText(),
        new PersonalName(),
        new PositionNotInComposition(),
        new RelationAsymmetric(),
        new RelationSelf(),
        new ReportingContradiction(),
        new ReportingCycle(),
        new ResponsibilityIncomplete(),
        new ResponsibilityNotDuty(),
        new ReviewOverdue(),
        new RouteCollisions(),
        new SalaryInversion(),
        new ScheduleContradiction(),
        new ScheduleIrregular(),
        new ScheduleOverLimit(),
        new ScheduleOvernight(),
        new SectionTitleMismatch(),
        new SegregationOfDuties(),
        new SubordinateMismatch(),
        new SuperiorIsPerson(),
        new TermInconsistent(),
        new TextCorruption(),
        new TitleAmbiguous(),
        new TitleCollisionAcrossOrgs(),
        new TitleContentMismatch(),
        new TitleVariant(),
        new TooManyResponsibilities(),
        new UndefinedDepartmentMention(),
        new UndefinedRoleMention(),
        new UndescribedExternal(),
        new UnexplainedAbbreviation(),
        new UnknownAudience(),
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
                "format-version",
                "front-matter",
                "limit",
                "overlay",
                "template-error",
                "theme",
                "unit-undescribed",
                "unknown-key",
                "unreadable-file",
                "wrong-type",
                "yaml-syntax"));
    all().forEach(rule -> ids.add(rule.id()));
    return Collections.unmodifiableSortedSet(ids);
  }
}
