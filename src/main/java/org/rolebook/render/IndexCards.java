package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.IndexKind;
import org.rolebook.plan.IndexPart;
import org.rolebook.plan.Indexes;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.IndexCard;
import org.rolebook.render.view.IndexesView;
import org.rolebook.render.view.Link;

/**
 * The indexes in lists.
 *
 * @param scope the page
 */
record IndexCards(Scope scope) {

  /** The list of all indexes. */
  IndexesView view() {
    List<IndexCard> cards = new ArrayList<>(List.of(positions()));
    for (Map.Entry<IndexKind, IndexPart> entry : indexes().parts().entrySet()) {
      if (entry.getKey() != IndexKind.KPIS_BY_UNIT || !has(IndexKind.KPIS)) {
        cards.add(card(entry.getKey()));
      }
    }
    return new IndexesView(cards);
  }

  /** The ways into the handbook on its home page. */
  List<IndexCard> entrances() {
    List<IndexCard> cards = new ArrayList<>();
    cards.add(card(PageKey.graph(""), "ui.home.graph", ""));
    cards.add(positions());
    if (has(IndexKind.KPIS)) {
      cards.add(card(IndexKind.KPIS));
    }
    cards.add(card(PageKey.INDEXES, "ui.home.indexes", ""));
    return cards;
  }

  /** The indexes that have rows of a unit; the note is the number of rows. */
  List<Link> of(Unit unit, List<Position> positions) {
    List<Link> links = new ArrayList<>();
    for (IndexKind kind : indexes().parts().keySet()) {
      int rows = positions.stream().mapToInt(one -> indexes().rows(kind, one)).sum();
      PageKey page = indexes().pageFor(kind, unit.id());
      if (rows > 0 && page != null) {
        IndexKind named = kind == IndexKind.KPIS_BY_UNIT ? IndexKind.KPIS : kind;
        Link link = scope.links().to(named.page());
        String href = scope.links().filtered(page, unit.id());
        String number = Integer.toString(rows);
        links.add(new Link(link.text(), href, scope.language(), false, kind.key(), number));
      }
    }
    return links;
  }

  private IndexCard positions() {
    int number = scope.site().handbook().positions().size();
    String count = scope.words().count("ui.count.positions", number);
    return card(PageKey.positions(""), "ui.indexes.positions", count);
  }

  private IndexCard card(IndexKind kind) {
    IndexPart part = Objects.requireNonNull(indexes().parts().get(kind));
    String count = scope.words().count("ui.indexes.rows", kind.rowsOf(part));
    return card(kind.page(), "ui.indexes." + kind.key(), count);
  }

  private IndexCard card(PageKey page, String about, String count) {
    return new IndexCard(scope.links().to(page), scope.words().text(about), count);
  }

  private boolean has(IndexKind kind) {
    return indexes().parts().containsKey(kind);
  }

  private Indexes indexes() {
    return scope.site().plan().indexes();
  }
}
