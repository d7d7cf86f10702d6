package org.rolebook.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.render.view.ConditionsView;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.ShiftView;
import org.rolebook.render.view.Text;

/** Who works when: a row for each shift. */
final class WorkingHoursTable extends PositionTable {

  private static final BigDecimal HOUR = BigDecimal.valueOf(60);

  WorkingHoursTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("position", "position.title", "head"),
        cells().field("unit", "position.department", "text"),
        cells().field("shift", "shift.name", "text"),
        cells().field("start", "shift.start", "number"),
        cells().field("end", "shift.end", "number"),
        cells().field("break", "shift.break", "number"),
        cells().column("hours", "number"),
        cells().field("rest", "schedule.restDays", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    ConditionsView view = new ConditionViews(scope(), position.origin()).of(position.conditions());
    if (view == null) {
      return Stream.of();
    }
    return view.shifts().isEmpty()
        ? Stream.of(row(position, null, view.restDays()))
        : view.shifts().stream().map(shift -> row(position, shift, view.restDays()));
  }

  private IndexRow row(Position position, @Nullable ShiftView shift, @Nullable Text rest) {
    List<IndexCell> row =
        List.of(
            cells().position(position),
            cells().unit(position.origin().unit()),
            IndexCells.text(shift == null ? null : shift.name()),
            time(shift == null ? "" : shift.start(), shift == null ? -1 : shift.startMinute()),
            time(shift == null ? "" : end(shift), shift == null ? -1 : shift.endMinute()),
            cells().word(shift == null ? "" : pause(shift)),
            cells().word(shift == null ? "" : hours(shift)),
            IndexCells.text(rest));
    Text name = shift == null ? null : shift.name();
    String words = name == null ? "" : name.plain();
    return new IndexRow("", facets(position, facets().of("shift", words, words)), row);
  }

  private IndexCell time(String words, int minute) {
    String sort = minute < 0 ? "" : Integer.toString(minute);
    return new IndexCell(cells().word(words).items(), sort);
  }

  private String end(ShiftView shift) {
    return shift.overnight() ? scope().words().text("ui.index.next-day", shift.end()) : shift.end();
  }

  private String pause(ShiftView shift) {
    if (shift.pauseMinutes() < 0) {
      return "";
    }
    return shift.pauseStart().isEmpty()
        ? scope().words().text("ui.minutes", shift.pauseMinutes())
        : shift.pauseStart() + "–" + shift.pauseEnd();
  }

  /** The hours without the break, to two decimals; empty if they do not follow. */
  private static String hours(ShiftView shift) {
    int minutes = shift.endMinute() - shift.startMinute() - Math.max(0, shift.pauseMinutes());
    if (shift.startMinute() < 0 || shift.endMinute() < 0 || minutes <= 0) {
      return "";
    }
    return Numbers.text(BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP));
  }
}
