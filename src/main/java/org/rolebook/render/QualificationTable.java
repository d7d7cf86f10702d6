package org.rolebook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Experience;
import org.rolebook.model.Position;
import org.rolebook.model.Qualifications;
import org.rolebook.render.view.ExperienceView;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.QualificationsView;
import org.rolebook.render.view.TestView;
import org.rolebook.render.view.Text;

/** What positions ask of their holders, side by side. */
final class QualificationTable extends PositionTable {

  QualificationTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("position", "position.title", "head"),
        cells().field("unit", "position.department", "detail"),
        cells().field("education", "qualifications.education", "text"),
        cells().field("experience", "qualifications.experience", "text"),
        cells().column("certificates", "text"),
        cells().column("skills", "text"),
        cells().column("personal", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    Qualifications asked = position.qualifications();
    QualificationsView view = new QualificationViews(texts(position)).of(asked);
    return asked == null || view == null ? Stream.of() : Stream.of(row(position, asked, view));
  }

  private IndexRow row(Position position, Qualifications asked, QualificationsView view) {
    List<IndexCell> row =
        List.of(
            cells().position(position),
            cells().unit(position.origin().unit()),
            IndexCells.texts(education(view)),
            new IndexCell(
                IndexCells.texts(view.experience().stream().map(this::experience).toList()).items(),
                years(asked)),
            IndexCells.texts(joined(view.certifications(), view.training())),
            IndexCells.texts(skills(view)),
            IndexCells.texts(joined(view.personal(), view.general())));
    Text level = view.level();
    String words = level == null ? "" : level.plain();
    return new IndexRow("", facets(position, facets().of("level", words, words)), row);
  }

  private static List<Text> education(QualificationsView view) {
    return Stream.concat(
            Stream.of(view.level(), view.waiver()).filter(Objects::nonNull), view.fields().stream())
        .toList();
  }

  private Text experience(ExperienceView one) {
    if (one.years().isEmpty()) {
      return one.domain() == null ? cells().texts().token("") : one.domain();
    }
    String years = scope().words().count("ui.years", Integer.parseInt(one.years()));
    return after(years, one.domain());
  }

  private List<Text> skills(QualificationsView view) {
    List<Text> skills = new ArrayList<>(view.skills());
    view.tests().forEach(test -> skills.add(test(test)));
    if (view.portfolio() != null) {
      skills.add(view.portfolio());
    }
    return skills;
  }

  private Text test(TestView test) {
    if (test.min().isEmpty()) {
      return test.name();
    }
    String unit = test.unit() == null ? "" : " " + test.unit().plain();
    String ending = " ≥ " + test.min() + unit;
    Text name = test.name();
    return new Text(
        name.html() + Html.escape(ending), name.plain() + ending, name.lang(), name.foreign());
  }

  private Text after(String words, @Nullable Text text) {
    if (text == null) {
      return cells().texts().token(words);
    }
    String start = words + scope().words().text("ui.colon");
    return new Text(
        Html.escape(start) + text.html(), start + text.plain(), text.lang(), text.foreign());
  }

  /** The most years that are asked for, to sort by. */
  private static String years(Qualifications asked) {
    return asked.experience().stream()
        .map(Experience::years)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse("");
  }

  private static List<Text> joined(List<Text> first, List<Text> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
