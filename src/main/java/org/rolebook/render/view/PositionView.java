package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a position.
 *
 * @param title name
 * @param aliases further names
 * @param status draft, active, vacant or retired
 * @param unit its unit
 * @param organisation the organisation above; null if that is the unit
 * @param facts short attributes: code, grade, headcount, salary, dates …
 * @param relations superiors, reports, partners
 * @param summary what the position is for; null if there is none
 * @param responsibilities duties by group
 * @param authorities authorities by kind
 * @param kpis KPIs, completed
 * @param mainKpis those of its KPIs that weigh most; the first where no weight is stated
 * @param weights sum of the weights in percent; empty if none is stated
 * @param appraisal appraisal besides KPIs; null if there is none
 * @param qualifications what it asks of its holder; null if there is none
 * @param standards standards of work
 * @param workflow ordered steps
 * @param conditions conditions of work; null if there is none
 * @param acknowledgement the block that is signed
 * @param body free text; null if there is none
 * @param sameTitle positions of other organisations of the same title or alias
 * @param sameTag positions of other organisations of other titles with a tag of its own
 * @param pages pages that apply to it
 * @param newHere its reading list for a new colleague; empty if there is none
 * @param chart path to the top, colleagues and reports
 * @param version version of all that is published of it
 */
public record PositionView(
    Text title,
    List<Text> aliases,
    Choice status,
    Link unit,
    @Nullable Link organisation,
    List<Fact> facts,
    Relations relations,
    @Nullable Text summary,
    List<DutyGroup> responsibilities,
    List<AuthorityGroup> authorities,
    List<KpiView> kpis,
    List<KpiView> mainKpis,
    String weights,
    @Nullable AppraisalView appraisal,
    @Nullable QualificationsView qualifications,
    List<Text> standards,
    List<StepView> workflow,
    @Nullable ConditionsView conditions,
    AcknowledgementView acknowledgement,
    @Nullable Body body,
    NamesakesView sameTitle,
    NamesakesView sameTag,
    List<PageCard> pages,
    String newHere,
    ChartView chart,
    String version) {
  /** Keeps immutable copies of the lists. */
  public PositionView {
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
    responsibilities = List.copyOf(responsibilities);
    authorities = List.copyOf(authorities);
    kpis = List.copyOf(kpis);
    mainKpis = List.copyOf(mainKpis);
    standards = List.copyOf(standards);
    workflow = List.copyOf(workflow);
    pages = List.copyOf(pages);
  }
}
