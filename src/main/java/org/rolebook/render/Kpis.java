package org.rolebook.render;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Kpi;
import org.rolebook.model.Measure;
import org.rolebook.model.Operator;
import org.rolebook.model.Origin;
import org.rolebook.model.Position;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.KpiEntry;
import org.rolebook.plan.KpiStatement;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.Choice;
import org.rolebook.render.view.KpiOwner;
import org.rolebook.render.view.KpiRow;
import org.rolebook.render.view.KpiView;
import org.rolebook.render.view.Link;

/** KPIs, as one position states them and as rows of an index. */
final class Kpis {

  /** How many the head of a position names. */
  private static final int NAMED_AT_THE_TOP = 3;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private final Scope scope;

  Kpis(Scope scope) {
    this.scope = scope;
  }

  /** The KPIs of a position, each with an id of its own on the page. */
  List<KpiView> of(Position position) {
    return scope.site().plan().kpis().statementsOf(position.id()).stream().map(this::view).toList();
  }

  /** The sum of the weights in percent; empty if none is stated. */
  String weights(Position position) {
    return KpiCells.total(
        scope.site().plan().kpis().statementsOf(position.id()).stream()
            .map(KpiStatement::kpi)
            .toList());
  }

  /** The few that weigh most, heaviest first; in the order of the page where weights are alike. */
  static List<KpiView> heaviest(List<KpiView> kpis) {
    Comparator<KpiView> byWeight =
        Comparator.comparing(
            kpi -> kpi.weight().isEmpty() ? BigDecimal.ZERO : new BigDecimal(kpi.weight()));
    return kpis.stream().sorted(byWeight.reversed()).limit(NAMED_AT_THE_TOP).toList();
  }

  /** A row of the index. */
  KpiRow row(KpiEntry entry) {
    Origin origin = entry.shared() ? Origins.unit(scope, entry.unit()) : owner(entry);
    KpiView view = view(entry.kpi(), origin, anchor(entry.id()), definedIn(entry), "");
    return new KpiRow(view, entry.owners().stream().map(this::owner).toList());
  }

  /** The id of a row of the index. */
  static String anchor(String entry) {
    return "kpi-" + SPACE.matcher(entry.replace('#', '.')).replaceAll("-");
  }

  private KpiView view(KpiStatement statement) {
    String id = statement.kpi().id();
    String name = id == null ? Integer.toString(statement.number()) : id;
    String unit = statement.definedIn();
    PageKey index = scope.site().plan().indexes().pageOf(IndexKind.KPIS, statement.entry());
    return view(
        statement.kpi(),
        statement.origin(),
        scope.anchors().part("kpi", name),
        unit == null ? null : scope.links().to(PageKey.unit(unit)),
        index == null ? "" : scope.links().href(index, anchor(statement.entry())));
  }

  private KpiView view(
      Kpi kpi, Origin origin, String anchor, @Nullable Link definedIn, String index) {
    Texts texts = scope.texts(origin);
    String token = kpi.use() == null ? kpi.id() : kpi.use();
    return new KpiView(
        anchor,
        texts.orToken(kpi.name(), token),
        texts.optional(kpi.definition()),
        texts.optional(kpi.formula()),
        texts.optional(kpi.unit()),
        choice(kpi.operator()),
        texts.optional(kpi.target()),
        Numbers.text(kpi.weight()),
        texts.optional(kpi.period()),
        texts.optional(kpi.source()),
        measure(kpi.measure()),
        definedIn,
        index);
  }

  private KpiOwner owner(KpiStatement statement) {
    Texts texts = scope.texts(statement.origin());
    Kpi kpi = statement.kpi();
    return new KpiOwner(
        scope.links().to(PageKey.position(statement.origin().id())),
        scope.links().to(PageKey.unit(statement.origin().unit())),
        texts.optional(kpi.target()),
        choice(kpi.operator()),
        Numbers.text(kpi.weight()),
        texts.optional(kpi.period()));
  }

  private @Nullable Link definedIn(KpiEntry entry) {
    return entry.shared() ? scope.links().to(PageKey.unit(entry.unit())) : null;
  }

  private static Origin owner(KpiEntry entry) {
    return entry.owners().get(0).origin();
  }

  private @Nullable Choice choice(@Nullable Operator operator) {
    return operator == null ? null : scope.words().choice(operator);
  }

  private @Nullable Choice measure(@Nullable Measure measure) {
    return measure == null ? null : scope.words().choice(measure);
  }
}
