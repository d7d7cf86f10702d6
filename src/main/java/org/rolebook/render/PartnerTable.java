package org.rolebook.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Position;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.plan.Partnership;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexRow;

/** Who works with whom: each pair of positions stands under both. */
final class PartnerTable extends PositionTable {

  PartnerTable(Scope scope, Facets facets) {
    super(scope, facets);
  }

  @Override
  public List<IndexColumn> columns() {
    return List.of(
        cells().field("position", "position.title", "head"),
        cells().field("unit", "position.department", "text"),
        cells().column("partner", "text"),
        cells().column("partner-unit", "text"),
        cells().column("stated", "text"));
  }

  @Override
  Stream<IndexRow> rows(Position position) {
    return scope().site().plan().indexes().partners(position).stream()
        .map(partnership -> row(position, partnership));
  }

  private IndexRow row(Position position, Partnership one) {
    Target target = one.target();
    String stated = one.stated().name().toLowerCase(Locale.ROOT);
    String words = scope().words().text("ui.index.stated." + stated);
    String unit = position.origin().unit();
    List<IndexCell> row =
        List.of(
            cells().position(position),
            cells().unit(unit),
            target == null ? cells().word(one.written()) : cells().link(scope().links().to(target)),
            cells().unit(unitOf(target)),
            cells().word(words));
    return new IndexRow("", facets(position, facets().of("stated", stated, words)), row);
  }

  private String unitOf(@Nullable Target target) {
    return target == null || target.kind() != TargetKind.POSITION
        ? ""
        : position(target.id()).origin().unit();
  }
}
