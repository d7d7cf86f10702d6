package org.rolebook.render.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.render.view.AcknowledgementView;
import org.rolebook.render.view.AppraisalView;
import org.rolebook.render.view.ConditionsView;
import org.rolebook.render.view.PositionView;
import org.rolebook.render.view.QualificationsView;
import org.rolebook.render.view.StepView;

/** The texts of a position. */
final class PositionLines {

  private final Lines lines = new Lines();

  private PositionLines() {}

  static List<SearchLine> of(PositionView view) {
    PositionLines position = new PositionLines();
    position.add(view);
    return position.lines.list();
  }

  private void add(PositionView view) {
    lines
        .add(SearchField.TITLE, view.title())
        .addAll(SearchField.ALIAS, view.aliases())
        .add(SearchField.SUMMARY, view.summary())
        .addAll(SearchField.STANDARD, view.standards())
        .addLinks(SearchField.PARTNER, view.relations().collaborators())
        .add(SearchField.FREE_TEXT, view.body());
    SharedLines.duties(lines, SearchField.DUTY, view.responsibilities());
    SharedLines.facts(lines, SearchField.FACT, view.facts());
    view.kpis().forEach(kpi -> SharedLines.kpi(lines, kpi));
    view.authorities().stream()
        .flatMap(group -> group.items().stream())
        .forEach(item -> lines.add(SearchField.AUTHORITY, item.text()));
    add(view.appraisal());
    add(view.qualifications());
    add(view.workflow());
    add(view.conditions());
    add(view.acknowledgement());
  }

  private void add(@Nullable AppraisalView view) {
    if (view != null) {
      lines.add(SearchField.APPRAISAL, view.scheme());
      view.dimensions().forEach(one -> lines.add(SearchField.APPRAISAL, one.title()));
    }
  }

  private void add(@Nullable QualificationsView view) {
    if (view == null) {
      return;
    }
    SearchField field = SearchField.QUALIFICATION;
    lines.add(field, view.level()).addAll(field, view.fields()).add(field, view.waiver());
    lines.addAll(field, view.training());
    view.experience().forEach(one -> lines.add(field, one.domain()));
    lines.addAll(field, view.skills()).addAll(field, view.certifications());
    view.tests().forEach(test -> lines.add(field, test.name()));
    lines.add(field, view.portfolio()).addAll(field, view.personal());
    lines.addAll(field, view.general());
  }

  private void add(List<StepView> steps) {
    for (StepView step : steps) {
      lines.add(SearchField.WORKFLOW, step.title()).add(SearchField.WORKFLOW, step.note());
      add(step.steps());
    }
  }

  private void add(@Nullable ConditionsView view) {
    if (view != null) {
      view.shifts().forEach(shift -> lines.add(SearchField.CONDITION, shift.name()));
      lines.add(SearchField.CONDITION, view.restDays());
      SharedLines.facts(lines, SearchField.CONDITION, view.facts());
    }
  }

  private void add(AcknowledgementView view) {
    if (view.stated()) {
      lines.add(SearchField.ACKNOWLEDGEMENT, view.statement());
      lines.addAll(SearchField.ACKNOWLEDGEMENT, view.signatories());
    }
  }
}
