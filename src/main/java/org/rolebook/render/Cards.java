package org.rolebook.render;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Grade;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Page;
import org.rolebook.model.PageKind;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.KpiIndex;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.Choice;
import org.rolebook.render.view.Counts;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.PageCard;
import org.rolebook.render.view.PositionCard;
import org.rolebook.render.view.Text;
import org.rolebook.render.view.UnitCard;

/** Elements in lists. */
final class Cards {

  private static final Set<TargetKind> HEADS = ReferenceKinds.of(Unit.class, "head");

  private final Scope scope;
  private final UnitTree tree;
  private final Links links;

  Cards(Scope scope) {
    this.scope = scope;
    this.tree = scope.organisation().tree();
    this.links = scope.links();
  }

  /** Units with what they hold. */
  List<UnitCard> units(List<Unit> units) {
    return units.stream().map(this::unit).toList();
  }

  /** The positions that a unit itself holds. */
  List<PositionCard> positions(Unit unit) {
    Target head = head(unit);
    String id = head == null ? "" : head.id();
    return tree.positionsOf(unit.id()).stream()
        .map(position -> position(position, position.id().equals(id)))
        .toList();
  }

  /** Pages in the order given, each once. */
  List<PageCard> pages(Stream<Page> pages) {
    return pages.distinct().map(this::page).toList();
  }

  /** What units hold in all. */
  Counts counts(Collection<Unit> tops) {
    List<Position> positions =
        tops.stream().flatMap(top -> tree.positionsBelow(top.id()).stream()).toList();
    return new Counts(
        tops.stream().mapToInt(top -> tree.unitsBelow(top.id()).size() - 1).sum(),
        positions.size(),
        positions.stream().mapToInt(position -> posts(position)).sum(),
        kpis(tops, positions));
  }

  /** Number of rows of the KPI index: what positions share counts once. */
  private int kpis(Collection<Unit> tops, List<Position> positions) {
    KpiIndex kpis = scope.site().plan().kpis();
    Set<String> entries = new HashSet<>();
    tops.stream()
        .flatMap(top -> tree.unitsBelow(top.id()).stream())
        .forEach(unit -> kpis.entriesOf(unit.id()).forEach(entry -> entries.add(entry.id())));
    positions.forEach(
        position ->
            kpis.statementsOf(position.id()).forEach(statement -> entries.add(statement.entry())));
    return entries.size();
  }

  /** The position that leads a unit; null if none is stated or found. */
  @Nullable Target head(Unit unit) {
    Reference head = unit.head();
    return head == null
        ? null
        : scope.organisation().references().find(unit.id(), head.written(), HEADS);
  }

  /** What leads a unit; null if nothing is stated. */
  @Nullable Link headLink(Unit unit) {
    Reference head = unit.head();
    return head == null ? null : links.to(unit.id(), head, HEADS);
  }

  /** What sort of page it is. */
  Choice kind(Page page) {
    PageKind kind = page.kind();
    return kind == null
        ? new Choice("page", scope.words().text("choice.page-kind.page"))
        : scope.words().choice(kind);
  }

  private UnitCard unit(Unit unit) {
    return new UnitCard(
        links.to(PageKey.unit(unit.id())),
        scope.words().choice(unit.effectiveKind()),
        scope.texts(unit.origin()).optional(unit.mission()),
        headLink(unit),
        counts(List.of(unit)),
        tree.childrenOf(unit.id()).stream().map(this::withPositions).toList());
  }

  /** A unit, its number of positions as a note. */
  private Link withPositions(Unit unit) {
    return links.to(PageKey.unit(unit.id()), Integer.toString(tree.size(unit.id())));
  }

  private PositionCard position(Position position, boolean head) {
    Texts texts = scope.texts(position.origin());
    return new PositionCard(
        links.to(PageKey.position(position.id())),
        Objects.requireNonNullElse(position.code(), ""),
        scope.words().choice(position.effectiveStatus()),
        head,
        grade(position, texts),
        Numbers.text(position.headcount()),
        texts.optional(position.summary()));
  }

  /** The grade of a position; null if it has none. */
  @Nullable Text grade(Position position, Texts texts) {
    String written = position.grade();
    if (written == null) {
      return null;
    }
    Grade grade = scope.organisation().definitions().grade(position.origin().unit(), written);
    LocalizedText title = grade == null ? null : grade.title();
    return texts.orToken(title, written);
  }

  private PageCard page(Page page) {
    String date = page.effectiveFrom() == null ? "" : page.effectiveFrom().toString();
    return new PageCard(links.to(PageKey.page(page.id())), kind(page), date);
  }

  private static int posts(Position position) {
    Integer headcount = position.headcount();
    return headcount == null ? 0 : headcount;
  }
}
