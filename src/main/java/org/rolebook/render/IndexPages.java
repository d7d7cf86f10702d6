package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.IndexPart;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage.IndexPage;
import org.rolebook.plan.Route;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexRow;
import org.rolebook.render.view.IndexView;
import org.rolebook.render.view.Link;

/**
 * One page of an index.
 *
 * @param scope the page
 * @param page what it holds
 */
record IndexPages(Scope scope, IndexPage page) {

  IndexView view() {
    Facets facets = new Facets(scope);
    IndexTable table = IndexTables.of(page.kind(), scope, facets);
    List<IndexGroup> groups = table.groups(page.part().items());
    List<IndexColumn> columns = table.columns();
    List<Integer> used = used(columns, groups);
    return new IndexView(
        page.kind().key(),
        unit(),
        page.kind().rowsOf(page.part()),
        groupings(),
        page.part().parts().stream().map(this::link).toList(),
        used.stream().map(columns::get).toList(),
        facets.filters(),
        groups.stream().map(group -> group(group, used)).toList(),
        csv());
  }

  /** The places of the columns that some row on the page fills. */
  private static List<Integer> used(List<IndexColumn> columns, List<IndexGroup> groups) {
    boolean[] filled = new boolean[columns.size()];
    for (IndexGroup group : groups) {
      for (IndexRow row : group.rows()) {
        for (int i = 0; i < filled.length; i++) {
          filled[i] |= !row.cells().get(i).items().isEmpty();
        }
      }
    }
    return IntStream.range(0, filled.length).filter(i -> filled[i]).boxed().toList();
  }

  private static IndexGroup group(IndexGroup group, List<Integer> used) {
    List<IndexRow> rows = new ArrayList<>();
    for (IndexRow row : group.rows()) {
      List<IndexCell> cells = used.stream().map(row.cells()::get).toList();
      rows.add(new IndexRow(row.anchor(), row.facets(), cells));
    }
    List<IndexCell> heading =
        group.heading().stream().filter(cell -> !cell.items().isEmpty()).toList();
    return new IndexGroup(heading, group.total(), rows);
  }

  private @Nullable Link unit() {
    String unit = page.part().unit();
    return unit.isEmpty() ? null : scope.links().to(PageKey.unit(unit));
  }

  private Link link(IndexPart below) {
    String number = Integer.toString(page.kind().rowsOf(below));
    return scope.links().to(page.kind().page(below.id()), number);
  }

  /** The two orders of the KPIs: the other one at the same unit if it has such a page. */
  private List<Link> groupings() {
    if (!page.kind().isOfKpis()) {
      return List.of();
    }
    return List.of(grouping(IndexKind.KPIS), grouping(IndexKind.KPIS_BY_UNIT)).stream()
        .filter(link -> !link.href().isEmpty() || link.kind().equals(page.kind().key()))
        .toList();
  }

  private Link grouping(IndexKind kind) {
    PageKey other = scope.site().plan().indexes().pageFor(kind, page.part().unit());
    String href = kind == page.kind() || other == null ? "" : scope.links().href(other);
    String name = scope.words().text("ui.index.order." + kind.key());
    return new Link(name, href, scope.language(), false, kind.key(), "");
  }

  private String csv() {
    Route file = IndexFiles.route(scope.site().plan(), page.kind(), scope.language());
    return file == null ? "" : scope.links().href(file);
  }
}
