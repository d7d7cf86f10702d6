package org.rolebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rolebook.content.ReadResult;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Excused;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.parallel.InOrder;

/** Runs all rules over a handbook, as the handbook's own settings want it. */
public final class Checker {

  private final List<BaselineEntry> baseline;
  private final LocalDate today;

  /** A checker for a handbook without accepted findings. */
  public Checker() {
    this(List.of(), LocalDate.EPOCH);
  }

  /**
   * A checker that leaves accepted findings out.
   *
   * @param baseline what was accepted
   * @param today the day of the build, against which accepted findings expire
   */
  public Checker(List<BaselineEntry> baseline, LocalDate today) {
    this.baseline = List.copyOf(baseline);
    this.today = today;
  }

  /**
   * Everything that is wrong with a handbook, sorted: the findings of its reading and those of the
   * rules. Where a rule is set to {@code off} it reports nothing; what a file ignores or the
   * baseline accepts is left out. Of the findings of reading, only hints and warnings can be
   * changed or ignored, since an error there means that something written is not in the handbook.
   *
   * @param read the handbook as it was read
   * @param organisation what was derived from {@code read.handbook()}
   */
  public List<Diagnostic> check(ReadResult read, Organisation organisation) {
    return open(all(read, organisation));
  }

  /** The same with the accepted ones, in any order. */
  public List<Diagnostic> all(ReadResult read, Organisation organisation) {
    return all(read, organisation, () -> {});
  }

  /**
   * The same where it may become needless on the way.
   *
   * @param current asked before each rule, by several threads; throws if nobody wants the findings
   *     any more
   */
  public List<Diagnostic> all(ReadResult read, Organisation organisation, Runnable current) {
    Run run = new Run(read, organisation, today);
    return all(run, read, organisation, rule -> true, current);
  }

  /**
   * The same after an edit of mere words.
   *
   * @param before what was found before it
   */
  public List<Diagnostic> all(ReadResult read, Organisation organisation, Reworded before) {
    Run run = new Run(read, organisation, today);
    Run part = new Run(read, organisation, before.part(), today);
    Set<String> elements = before.part().ids();
    addReading(run, read);
    InOrder.each(
        asked(run, rule -> true),
        rule -> {
          Reworded.Way way = before.way(rule);
          List<Draft> reported =
              switch (way) {
                case NONE -> List.of();
                case PART ->
                    reported(rule, part, organisation).stream()
                        .filter(draft -> elements.contains(draft.at().place().element()))
                        .toList();
                case ALL -> reported(rule, run, organisation);
              };
          return new Again(before.held(rule, way), reported);
        },
        again -> {
          again.held().forEach(run::add);
          run.add(again.reported());
        });
    return run.found(() -> {});
  }

  /** The findings of a rule that still hold, and those that it makes again. */
  private record Again(List<Diagnostic> held, List<Draft> reported) {}

  private static List<Rule> asked(Run run, Predicate<Rule> wanted) {
    return Rules.all().stream()
        .filter(rule -> run.settings().runs(rule.id(), rule.severity()))
        .filter(wanted)
        .toList();
  }

  /**
   * Findings of at least some severity that are not accepted, sorted; nothing about the baseline.
   * Rules that cannot reach it in this handbook are not asked.
   *
   * @param part the elements whose texts and names are looked at; of what else is wrong with other
   *     elements, much is not found
   */
  public List<Diagnostic> reaching(
      ReadResult read, Organisation organisation, Handbook part, Severity severity) {
    return reaching(read, organisation, part, rule -> true, severity);
  }

  /**
   * The same of what an edit within elements may bring: rules that heed none of its fields are not
   * asked.
   */
  public List<Diagnostic> reaching(
      ReadResult read, Organisation organisation, Edit edit, Severity severity) {
    Predicate<Rule> asked = rule -> edit.fields().stream().anyMatch(rule::heeds);
    return reaching(read, organisation, edit.part(), asked, severity);
  }

  private List<Diagnostic> reaching(
      ReadResult read,
      Organisation organisation,
      Handbook part,
      Predicate<Rule> asked,
      Severity severity) {
    Run run = new Run(read, organisation, part, today);
    Predicate<Rule> reaching = rule -> reaches(run, rule, severity);
    return open(all(run, read, organisation, asked.and(reaching), () -> {})).stream()
        .filter(finding -> finding.severity().reaches(severity))
        .filter(finding -> !finding.rule().equals(Baseline.RULE))
        .toList();
  }

  private static List<Diagnostic> all(
      Run run,
      ReadResult read,
      Organisation organisation,
      Predicate<Rule> asked,
      Runnable current) {
    addReading(run, read);
    InOrder.eachWhileWanted(
        asked(run, asked), rule -> reported(rule, run, organisation), run::add, current);
    return run.found(current);
  }

  private static boolean reaches(Run run, Rule rule, Severity severity) {
    return run.settings().reaches(rule.id(), rule.severity(), severity);
  }

  private static List<Draft> reported(Rule rule, Run run, Organisation organisation) {
    Findings findings = new Findings(run, rule.id(), rule.severity());
    rule.check(organisation, findings);
    return findings.reported();
  }

  /** What is left of findings without the accepted ones, with what is wrong with the baseline. */
  public List<Diagnostic> open(List<Diagnostic> findings) {
    return new Baseline(baseline, today).apply(findings).stream().sorted().toList();
  }

  /** Those of some findings that are accepted, sorted. */
  public List<Excused> accepted(List<Diagnostic> findings) {
    return new Baseline(baseline, today).accepted(findings.stream().sorted().toList());
  }

  private static void addReading(Run run, ReadResult read) {
    for (Diagnostic finding : read.diagnostics()) {
      String file = finding.span().file();
      String owner = run.identities().elementOf(file);
      String element = owner.equals(file) ? Run.HANDBOOK : owner;
      Severity severity = finding.severity();
      if (severity != Severity.ERROR) {
        severity = run.settings().severity(finding.rule(), severity, element);
      }
      boolean mild = finding.severity() != Severity.ERROR;
      if (severity != Severity.OFF && !(mild && run.ignores(element, finding.rule()))) {
        run.add(finding.withSeverity(severity).withSubject(run.identities().subject(finding)));
      }
    }
  }
}
