package org.rolebook.render.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.ExternalView;
import org.rolebook.render.view.MetricView;
import org.rolebook.render.view.TermView;
import org.rolebook.render.view.Text;
import org.rolebook.render.view.UnitView;

/** The texts of a unit with all that it defines. */
final class UnitLines {

  private final Lines lines = new Lines();

  private UnitLines() {}

  static List<SearchLine> of(UnitView view) {
    UnitLines unit = new UnitLines();
    unit.add(view);
    return unit.lines.list();
  }

  private void add(UnitView view) {
    lines
        .add(SearchField.TITLE, view.name())
        .addAll(SearchField.ALIAS, view.aliases())
        .add(SearchField.MISSION, view.mission())
        .add(SearchField.NATURE, view.nature())
        .add(SearchField.FREE_TEXT, view.body());
    SharedLines.duties(lines, SearchField.FUNCTION, view.functions());
    SharedLines.facts(lines, SearchField.FACT, view.facts());
    view.kpis().forEach(row -> SharedLines.kpi(lines, row.kpi()));
    view.grades().forEach(grade -> lines.add(SearchField.GRADE, grade.title()));
    view.metrics().forEach(this::add);
    view.glossary().forEach(this::add);
    view.externals().forEach(this::add);
  }

  private void add(MetricView metric) {
    lines
        .add(SearchField.METRIC, metric.title())
        .add(SearchField.METRIC, metric.code())
        .add(SearchField.METRIC, metric.unit())
        .add(SearchField.METRIC, metric.definition());
  }

  private void add(TermView term) {
    addNamed(SearchField.TERM, term.term(), term.definition());
  }

  private void add(ExternalView body) {
    addNamed(SearchField.EXTERNAL, body.title(), body.note());
  }

  /** What is found in the words about something says of what they tell. */
  private void addNamed(SearchField field, Text name, @Nullable Text about) {
    lines.add(field, about == null ? name.plain() : name.plain() + " – " + about.plain());
  }
}
