package org.rolebook.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Appraisal;
import org.rolebook.model.AppraisalDimension;
import org.rolebook.model.AppraisalScheme;
import org.rolebook.model.Defined;
import org.rolebook.model.Position;
import org.rolebook.model.WorkflowStep;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.AppraisalView;
import org.rolebook.render.view.ChartView;
import org.rolebook.render.view.Dimension;
import org.rolebook.render.view.KpiView;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.NamesakesView;
import org.rolebook.render.view.PositionView;
import org.rolebook.render.view.StepView;

/** The page of a position. */
final class PositionPages {

  /** Fields that the page does not show as short attributes. */
  static final Set<String> ELSEWHERE =
      Set.of(
          "title",
          "aliases",
          "reportsTo",
          "dottedLine",
          "directReports",
          "standards",
          "collaboratesWith",
          "supervises",
          "supervisedBy");

  private final Scope scope;
  private final Position position;
  private final Texts texts;
  private final String unit;

  PositionPages(Scope scope, Position position) {
    this.scope = scope;
    this.position = position;
    this.texts = scope.texts(position.origin());
    this.unit = position.origin().unit();
  }

  PositionView view() {
    Duties duties = new Duties(scope, position.origin(), unit);
    Kpis kpis = new Kpis(scope);
    List<KpiView> stated = kpis.of(position);
    NamesakeViews namesakes = new NamesakeViews(scope);
    return new PositionView(
        texts.inline(position.title()),
        texts.all(position.aliases()),
        scope.words().choice(position.effectiveStatus()),
        scope.links().to(PageKey.unit(unit)),
        organisation(),
        new Facts(scope, position.origin()).of(position, ELSEWHERE),
        new RelationViews(scope).of(position),
        texts.blocks(position.summary()),
        duties.groups(position.responsibilities()),
        duties.authorities(position.authorities()),
        stated,
        Kpis.heaviest(stated),
        kpis.weights(position),
        appraisal(position.appraisal()),
        new QualificationViews(texts).of(position.qualifications()),
        texts.all(position.standards()),
        steps(position.workflow()),
        new ConditionViews(scope, position.origin()).of(position.conditions()),
        new SignOffs(scope).of(position),
        texts.body(position.body(), 3),
        scope.isPart() ? NamesakesView.NONE : namesakes.sameTitle(position),
        scope.isPart() ? NamesakesView.NONE : namesakes.sameTag(position),
        new Cards(scope).pages(new AppliedPages(scope, position).stated().stream()),
        scope.isPart() ? "" : scope.links().href(PageKey.newHere(position.id())),
        scope.isPart() ? ChartView.NONE : new Charts(scope).around(position, chartTitle()),
        scope.site().versions().of(PageKey.position(position.id())));
  }

  private @Nullable Link organisation() {
    String top = scope.organisation().tree().organisationOf(unit);
    return top.isEmpty() || top.equals(unit) ? null : scope.links().to(PageKey.unit(top));
  }

  private String chartTitle() {
    return scope.words().text("chart.of", scope.links().plain(position.title()));
  }

  private @Nullable AppraisalView appraisal(@Nullable Appraisal appraisal) {
    if (appraisal == null) {
      return null;
    }
    String use = appraisal.use();
    Defined<AppraisalScheme> scheme =
        use == null ? null : scope.organisation().definitions().scheme(unit, use);
    if (scheme == null) {
      return new AppraisalView(
          use == null ? null : texts.token(use), dimensions(texts, appraisal.dimensions()));
    }
    Texts shared = scope.texts(Origins.unit(scope, scheme.unit()));
    List<Dimension> own = dimensions(texts, appraisal.dimensions());
    List<Dimension> all =
        Stream.concat(dimensions(shared, scheme.value().dimensions()).stream(), own.stream())
            .toList();
    return new AppraisalView(shared.orToken(scheme.value().title(), use), all);
  }

  private static List<Dimension> dimensions(Texts texts, List<AppraisalDimension> dimensions) {
    return dimensions.stream()
        .map(one -> new Dimension(texts.orToken(one.title(), ""), Numbers.text(one.weight())))
        .toList();
  }

  private List<StepView> steps(List<WorkflowStep> steps) {
    return steps.stream()
        .map(
            step ->
                new StepView(
                    texts.orToken(step.title(), ""),
                    texts.optional(step.note()),
                    steps(step.steps())))
        .toList();
  }
}
