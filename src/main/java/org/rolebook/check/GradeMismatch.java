package org.rolebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.DeclaredReferences;
import org.rolebook.model.Grade;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;

/**
 * A grade that does not fit the work: a managerial one without anybody to manage, or duties of a
 * manager without a managerial grade and without subordinates.
 */
final class GradeMismatch implements Rule {

  private static final Pattern IN_CHARGE =
      Pattern.compile("主持[^，。；、]{0,10}?(?:工作|研发|管理)|(?:带领|领导|管理)[^，。；、]{0,6}?(?:部门员工|团队|下属|队伍)");

  private final List<String> managers = WordList.named("manager-titles");
  private final List<String> duties = WordList.named("manager-duties");

  @Override
  public String id() {
    return "grade-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<String> words() {
    return Duties.WORDS;
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    Names names = new Names(organisation);
    Set<String> heads = heads(organisation);
    if (!findings.allSuperiorsKnown()) {
      return; // somebody may report to those who seem to lead nobody
    }
    for (Position position : organisation.handbook().positions().values()) {
      if (MissingRequired.isInForce(position)
          && organisation.graph().reportsOf(position.id()).isEmpty()) {
        Grade grade = grade(organisation, position);
        if (grade != null && Boolean.TRUE.equals(grade.managerial())) {
          checkManager(position, grade, names, findings);
        } else if (isStaff(position, grade, heads, names)) {
          checkStaff(position, grade, names, findings);
        }
      }
    }
  }

  private static @Nullable Grade grade(Organisation organisation, Position position) {
    return position.grade() == null
        ? null
        : organisation.definitions().grade(position.origin().unit(), position.grade());
  }

  private static void checkManager(Position position, Grade grade, Names names, Findings findings) {
    DeclaredReferences declared = position.directReports();
    boolean outside = declared != null && !declared.references().isEmpty();
    findings.report(
        position.id(),
        "grade",
        outside ? "outside" : "no-reports",
        names.text(position.title()),
        title(grade, names));
  }

  /** By its grade; without one, by a title that is none of a manager. */
  private boolean isStaff(
      Position position, @Nullable Grade grade, Set<String> heads, Names names) {
    String title = names.text(position.title()).toLowerCase(Locale.ROOT);
    return grade != null
        ? Boolean.FALSE.equals(grade.managerial())
        : position.grade() == null
            && !heads.contains(position.id())
            && managers.stream().noneMatch(title::contains);
  }

  private void checkStaff(
      Position position, @Nullable Grade grade, Names names, Findings findings) {
    for (Duty duty : findings.duties().ofPositions().getOrDefault(position.id(), List.of())) {
      String words = management(duty.text(), findings.words(position.id()));
      if (words != null) {
        String title = names.text(position.title());
        List<String> arguments =
            grade == null ? List.of(title, words) : List.of(title, words, title(grade, names));
        String variant = grade == null ? "no-grade" : "manages";
        findings.report(
            duty.place(), duty.shared() == null ? words : null, variant, arguments, List.of());
        return;
      }
    }
  }

  private @Nullable String management(String text, List<String> more) {
    Matcher matcher = IN_CHARGE.matcher(text);
    if (matcher.find()) {
      return matcher.group();
    }
    return Stream.concat(more.stream(), duties.stream())
        .filter(text::contains)
        .findFirst()
        .orElse(null);
  }

  private static String title(Grade grade, Names names) {
    return grade.title() == null ? String.valueOf(grade.id()) : names.text(grade.title());
  }

  private static Set<String> heads(Organisation organisation) {
    Set<String> heads = new HashSet<>();
    for (Unit unit : organisation.handbook().units().values()) {
      Reference head = unit.head();
      Target target =
          head == null
              ? null
              : organisation
                  .references()
                  .find(unit.id(), head.written(), Set.of(TargetKind.POSITION));
      if (target != null) {
        heads.add(target.id());
      }
    }
    return heads;
  }
}
