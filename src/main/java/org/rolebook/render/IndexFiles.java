package org.rolebook.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.IndexPart;
import org.rolebook.plan.Neighbours;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.Route;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.view.IndexCell;
import org.rolebook.render.view.IndexColumn;
import org.rolebook.render.view.IndexGroup;
import org.rolebook.render.view.IndexItem;
import org.rolebook.render.view.IndexRow;

/**
 * The indexes as CSV, each whole, in each language.
 *
 * @param site the site
 * @param memory knows those that stay as they were
 */
record IndexFiles(Site site, PageMemory memory) {

  private static final String BETWEEN = "; ";

  /** Makes them one after the other. */
  void forEach(Consumer<RenderedFile> sink) {
    for (String language : site.plan().languages()) {
      for (IndexKind kind : site.plan().indexes().parts().keySet()) {
        Route route = route(site.plan(), kind, language);
        if (route != null && kind != IndexKind.KPIS) {
          RenderedFile known = memory.knownIndex(route.path());
          sink.accept(
              known == null
                  ? new RenderedFile(route.path(), out -> csv(kind, language, out))
                  : known);
        }
      }
    }
  }

  /** The address of an index as CSV, one for both orders of the KPIs; null if there is none. */
  static @Nullable Route route(SitePlan plan, IndexKind kind, String language) {
    IndexKind written = kind == IndexKind.KPIS ? IndexKind.KPIS_BY_UNIT : kind;
    Route page = plan.routes().of(written.page(), language);
    return page == null ? null : new Route(page.path().replaceFirst("(-by-unit)?\\.html$", ".csv"));
  }

  private void csv(IndexKind kind, String language, OutputStream out) throws IOException {
    PageKey key = kind.page();
    Route route = site.plan().routes().require(key, language);
    Place place = new Place(key, language, route, List.of(), Neighbours.NONE, List.of());
    Scope scope = Scope.of(site, place);
    IndexTable table = IndexTables.ofFile(kind, scope, Facets.ofFile(scope));
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Csv csv = new Csv(text);
    csv.row(table.columns().stream().map(IndexColumn::label).toList());
    IndexPart whole = site.plan().indexes().part(key);
    if (whole != null) {
      write(whole, table, csv);
    }
    text.flush();
  }

  private static void write(IndexPart part, IndexTable table, Csv csv) throws IOException {
    InOrder.requireWanted();
    for (IndexGroup group : table.groups(part.items())) {
      for (IndexRow row : group.rows()) {
        csv.row(row.cells().stream().map(IndexFiles::words).toList());
      }
    }
    for (IndexPart below : part.parts()) {
      write(below, table, csv);
    }
  }

  private static String words(IndexCell cell) {
    List<IndexItem> items = cell.items();
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> words(items.get(0));
      default -> items.stream().map(IndexFiles::words).collect(Collectors.joining(BETWEEN));
    };
  }

  private static String words(IndexItem item) {
    String words = item.text().plain();
    return item.note().isEmpty() ? words : words + " (" + item.note() + ")";
  }
}
