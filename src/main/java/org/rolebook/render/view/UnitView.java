package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a unit.
 *
 * @param name name
 * @param aliases further names
 * @param kind organisation, department …
 * @param facts short attributes
 * @param head the position that leads it; null if there is none
 * @param mission what it is there for; null if there is none
 * @param nature what sort of work it does; null if there is none
 * @param functions what it answers for
 * @param staffing stated against counted posts; null if there is none
 * @param counts how much it holds
 * @param positions its own positions in reading order
 * @param units units directly below
 * @param pages its pages, and those that apply to it
 * @param externals bodies outside the handbook
 * @param grades grades
 * @param kpis shared definitions of KPIs with their owners
 * @param metrics quantities
 * @param glossary words explained
 * @param body free text; null if there is none
 * @param chart its own part of the reporting graph
 * @param graph page with the whole graph of the unit and below
 * @param print the edition for paper of the unit and below; null if it has none of its own
 * @param indexes the indexes that have rows of the unit and below, at these rows; the note is their
 *     number
 */
public record UnitView(
    Text name,
    List<Text> aliases,
    Choice kind,
    List<Fact> facts,
    @Nullable Link head,
    @Nullable Text mission,
    @Nullable Text nature,
    List<DutyGroup> functions,
    @Nullable StaffingView staffing,
    Counts counts,
    List<PositionCard> positions,
    List<UnitCard> units,
    List<PageCard> pages,
    List<ExternalView> externals,
    List<GradeView> grades,
    List<KpiRow> kpis,
    List<MetricView> metrics,
    List<TermView> glossary,
    @Nullable Body body,
    ChartView chart,
    Link graph,
    @Nullable Link print,
    List<Link> indexes) {
  /** Keeps immutable copies of the lists. */
  public UnitView {
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
    functions = List.copyOf(functions);
    positions = List.copyOf(positions);
    units = List.copyOf(units);
    pages = List.copyOf(pages);
    externals = List.copyOf(externals);
    grades = List.copyOf(grades);
    kpis = List.copyOf(kpis);
    metrics = List.copyOf(metrics);
    glossary = List.copyOf(glossary);
    indexes = List.copyOf(indexes);
  }
}
