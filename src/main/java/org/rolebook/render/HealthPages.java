package org.rolebook.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Excused;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.diagnostic.Wording;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.HealthCell;
import org.rolebook.render.view.HealthCount;
import org.rolebook.render.view.HealthFinding;
import org.rolebook.render.view.HealthRow;
import org.rolebook.render.view.HealthRule;
import org.rolebook.render.view.HealthView;
import org.rolebook.render.view.Link;

/** The page that tells how complete and how sound the handbook is. */
final class HealthPages {

  /** What a description is made of. */
  private static final List<String> FIELDS =
      List.of(
          "code",
          "reportsTo",
          "grade",
          "headcount",
          "salary",
          "summary",
          "responsibilities",
          "authorities",
          "kpis",
          "qualifications",
          "standards",
          "workflow",
          "conditions",
          "owner",
          "reviewBy");

  private final Scope scope;
  private final Health health;
  private final Wording wording;
  private final List<FieldDeclaration> fields;

  HealthPages(Scope scope, Health health) {
    this.scope = scope;
    this.health = health;
    this.wording = new Wording(scope.words().messages());
    this.fields =
        scope.site().catalogue().of(Position.class).fields().stream()
            .filter(field -> FIELDS.contains(field.key()))
            .filter(field -> !health.withheld().contains(field.key()))
            .toList();
  }

  HealthView view() {
    List<Excused> open =
        health.findings().stream().map(finding -> new Excused(finding, "", "")).toList();
    return new HealthView(
        counts(),
        rules(open),
        rules(health.accepted()),
        fields.stream().map(scope.words()::label).toList(),
        rows("", 0));
  }

  private List<HealthCount> counts() {
    List<HealthCount> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      int count = (int) health.findings().stream().filter(f -> f.severity() == severity).count();
      counts.add(new HealthCount(severity.key(), wording.severity(severity), count));
    }
    String accepted = scope.words().text("ui.health.accepted");
    counts.add(new HealthCount("accepted", accepted, health.accepted().size()));
    return counts;
  }

  private List<HealthRule> rules(List<Excused> findings) {
    Map<String, List<Excused>> byRule =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    excused -> excused.finding().rule(), TreeMap::new, Collectors.toList()));
    return byRule.entrySet().stream()
        .sorted(Comparator.comparing(rule -> worst(rule.getValue())))
        .map(rule -> rule(rule.getKey(), rule.getValue()))
        .toList();
  }

  private static Severity worst(List<Excused> findings) {
    return findings.stream()
        .map(excused -> excused.finding().severity())
        .min(Comparator.naturalOrder())
        .orElse(Severity.INFO);
  }

  private HealthRule rule(String id, List<Excused> findings) {
    Severity worst = worst(findings);
    return new HealthRule(
        id,
        wording.title(id),
        worst.key(),
        wording.severity(worst),
        findings.stream().map(this::finding).toList());
  }

  private HealthFinding finding(Excused excused) {
    Diagnostic finding = excused.finding();
    String hint = wording.hint(finding);
    SourceSpan span = finding.span();
    return new HealthFinding(
        element(finding.subject()),
        wording.message(finding),
        hint == null ? "" : hint,
        span.file() + ":" + span.line(),
        Frames.edit(scope.site().handbook().settings(), span.file(), "#L" + span.line()),
        excused.reason(),
        excused.expires());
  }

  private @Nullable Link element(String subject) {
    int hash = subject.indexOf('#');
    String id = hash < 0 ? subject : subject.substring(0, hash);
    for (Function<String, PageKey> sort :
        List.<Function<String, PageKey>>of(PageKey::position, PageKey::unit, PageKey::page)) {
      PageKey key = sort.apply(id);
      if (!scope.links().href(key).isEmpty()) {
        return scope.links().to(key);
      }
    }
    return null;
  }

  private List<HealthRow> rows(String parent, int depth) {
    UnitTree tree = scope.organisation().tree();
    List<HealthRow> rows = new ArrayList<>();
    for (Unit unit : tree.childrenOf(parent)) {
      List<Position> positions = tree.positionsOf(unit.id());
      List<HealthCell> cells =
          positions.isEmpty()
              ? List.of()
              : fields.stream().map(field -> cell(field, positions)).toList();
      Link link = scope.links().to(PageKey.unit(unit.id()));
      rows.add(new HealthRow(link, depth, positions.size(), cells));
      rows.addAll(rows(unit.id(), depth + 1));
    }
    return rows;
  }

  private static HealthCell cell(FieldDeclaration field, List<Position> positions) {
    int stated = (int) positions.stream().filter(held -> isStated(field.valueOf(held))).count();
    String some = stated == 0 ? "none" : "some";
    return new HealthCell(stated, stated == positions.size() ? "all" : some);
  }

  private static boolean isStated(@Nullable Object value) {
    return value instanceof Collection<?> list ? !list.isEmpty() : value != null;
  }
}
