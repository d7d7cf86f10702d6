package org.rolebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ExternalBody;
import org.rolebook.model.Grade;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Metric;
import org.rolebook.model.Position;
import org.rolebook.model.ReportingLine;
import org.rolebook.model.Target;
import org.rolebook.model.Term;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.KpiEntry;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.ChartView;
import org.rolebook.render.view.ExternalView;
import org.rolebook.render.view.GradeView;
import org.rolebook.render.view.KpiRow;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.MetricView;
import org.rolebook.render.view.PageCard;
import org.rolebook.render.view.TermView;
import org.rolebook.render.view.UnitView;

/** The page of a unit. */
final class UnitPages {

  /** Most positions that the chart on a unit's own page shows one by one. */
  private static final int MOST_IN_CHART = 40;

  /** Fields that the page does not show as short attributes. */
  private static final Set<String> ELSEWHERE = Set.of("name", "aliases", "kind", "head");

  private final Scope scope;
  private final Unit unit;
  private final Texts texts;

  UnitPages(Scope scope, Unit unit) {
    this.scope = scope;
    this.unit = unit;
    this.texts = scope.texts(unit.origin());
  }

  UnitView view() {
    Cards cards = new Cards(scope);
    return new UnitView(
        texts.inline(unit.name()),
        texts.all(unit.aliases()),
        scope.words().choice(unit.effectiveKind()),
        new Facts(scope, unit.origin()).of(unit, ELSEWHERE),
        cards.headLink(unit),
        texts.blocks(unit.mission()),
        texts.blocks(unit.nature()),
        new Duties(scope, unit.origin(), unit.id()).groups(unit.functions()),
        new StaffingViews(scope, unit).view(),
        cards.counts(List.of(unit)),
        cards.positions(unit),
        cards.units(scope.organisation().tree().childrenOf(unit.id())),
        pages(cards),
        unit.externals().stream().map(this::external).toList(),
        unit.grades().stream().map(this::grade).toList(),
        kpis(),
        unit.metrics().stream().map(this::metric).toList(),
        unit.glossary().stream().map(this::term).toList(),
        texts.body(unit.body(), 3),
        chart(cards),
        scope.links().to(PageKey.graph(unit.id())),
        print(),
        indexes());
  }

  private List<PageCard> pages(Cards cards) {
    return cards.pages(
        Stream.concat(
            scope.organisation().tree().pagesOf(unit.id()).stream(),
            scope.site().plan().indexes().pagesFor(unit.id()).stream()));
  }

  private ExternalView external(ExternalBody body) {
    String id = body.id();
    LocalizedText title = body.title();
    String name =
        id != null ? id : title == null ? "" : title.byLanguage().values().iterator().next();
    List<Link> reports =
        scope.organisation().graph().reportsOf(unit.id() + "#" + name).stream()
            .map(ReportingLine::subordinate)
            .map(scope.links()::person)
            .toList();
    String anchor = scope.anchors().part("external", name);
    return new ExternalView(anchor, texts.orToken(title, id), texts.optional(body.note()), reports);
  }

  private GradeView grade(Grade grade) {
    Boolean managerial = grade.managerial();
    String leads = managerial == null ? "" : managerial ? "yes" : "no";
    String id = Objects.requireNonNullElse(grade.id(), "");
    return new GradeView(texts.orToken(grade.title(), id), leads, id);
  }

  private List<KpiRow> kpis() {
    Kpis kpis = new Kpis(scope);
    return scope.site().plan().kpis().entriesOf(unit.id()).stream()
        .filter(KpiEntry::shared)
        .map(kpis::row)
        .toList();
  }

  private MetricView metric(Metric metric) {
    String code = Objects.requireNonNullElse(metric.code(), "");
    LocalizedText title = metric.title();
    String name = code.isEmpty() && title != null ? scope.links().plain(title) : code;
    return new MetricView(
        scope.anchors().part("metric", name),
        code,
        texts.orToken(title, code),
        texts.optional(metric.unit()),
        texts.optional(metric.definition()));
  }

  private TermView term(Term term) {
    LocalizedText word = term.term();
    String name = word == null ? "" : scope.links().plain(word);
    return new TermView(
        scope.anchors().part("term", name),
        texts.orToken(word, ""),
        texts.optional(term.definition()));
  }

  /** All positions of a small unit; of a large one its own and those that lead the units below. */
  private ChartView chart(Cards cards) {
    List<Position> below = tree().positionsBelow(unit.id());
    List<Position> members = below.size() <= MOST_IN_CHART ? below : leaders(cards);
    String title = scope.words().text("chart.of", scope.links().plain(unit.name()));
    return new Charts(scope).of(members, title);
  }

  private List<Position> leaders(Cards cards) {
    Map<String, Position> members = new LinkedHashMap<>();
    add(members, tree().positionsOf(unit.id()));
    for (Unit child : tree().childrenOf(unit.id())) {
      Target head = cards.head(child);
      Position leader =
          head == null ? null : scope.organisation().handbook().positions().get(head.id());
      add(members, leader == null ? tops(child) : List.of(leader));
    }
    return List.copyOf(members.values());
  }

  private static void add(Map<String, Position> members, List<Position> more) {
    more.forEach(position -> members.putIfAbsent(position.id(), position));
  }

  /** The positions of a unit whose superior is outside of it. */
  private List<Position> tops(Unit child) {
    List<Position> inside = tree().positionsBelow(child.id());
    Set<String> ids = inside.stream().map(Position::id).collect(Collectors.toSet());
    return inside.stream()
        .filter(position -> !ids.contains(scope.organisation().graph().superiorOf(position.id())))
        .toList();
  }

  private UnitTree tree() {
    return scope.organisation().tree();
  }

  private @Nullable Link print() {
    return scope.isPart() || !scope.site().plan().prints().contains(unit.id())
        ? null
        : scope.links().to(PageKey.print(unit.id(), 1));
  }

  private List<Link> indexes() {
    return new IndexCards(scope).of(unit, tree().positionsBelow(unit.id()));
  }
}
