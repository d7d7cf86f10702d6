package org.rolebook.render;

import java.util.List;
import java.util.Objects;
import org.rolebook.model.Position;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.IndexHeading;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage.PositionIndexPage;
import org.rolebook.plan.PositionLetter;
import org.rolebook.render.view.IndexEntry;
import org.rolebook.render.view.IndexLetter;
import org.rolebook.render.view.IndexTitle;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.PositionIndexView;

/**
 * The index of positions from A to Z, or one letter of it.
 *
 * @param scope the page
 * @param page what it holds
 */
record PositionIndexPages(Scope scope, PositionIndexPage page) {

  PositionIndexView view() {
    int count = page.all().stream().mapToInt(letter -> letter.positions().size()).sum();
    return new PositionIndexView(
        count,
        page.all().stream().map(this::link).toList(),
        page.letters().stream().map(this::group).toList());
  }

  /** A letter: on this page if all are, else on its own. */
  private Link link(PositionLetter letter) {
    String href =
        page.letters().size() == page.all().size()
            ? "#" + anchor(letter)
            : scope.links().href(PageKey.positions(letter.letter()));
    String number = Integer.toString(letter.positions().size());
    return new Link(letter.letter(), href, scope.language(), false, "positions", number);
  }

  private IndexLetter group(PositionLetter letter) {
    List<IndexTitle> titles = letter.headings().stream().map(this::title).toList();
    return new IndexLetter(letter.letter(), anchor(letter), titles);
  }

  private IndexTitle title(IndexHeading heading) {
    Position first = heading.positions().get(0);
    return new IndexTitle(
        scope.texts(first.origin()).inline(heading.name()),
        heading.tag(),
        heading.organisations(),
        heading.positions().stream().map(this::entry).toList(),
        heading.more());
  }

  private IndexEntry entry(Position position) {
    UnitTree tree = scope.organisation().tree();
    String unit = position.origin().unit();
    String organisation = tree.roots().size() > 1 ? tree.organisationOf(unit) : "";
    return new IndexEntry(
        scope.links().to(PageKey.position(position.id())),
        organisation.isEmpty() ? null : scope.links().to(PageKey.unit(organisation)),
        organisation.equals(unit) ? null : scope.links().to(PageKey.unit(unit)),
        Objects.requireNonNullElse(position.code(), ""),
        scope.texts(position.origin()).all(position.aliases()),
        scope.words().choice(position.effectiveStatus()));
  }

  private static String anchor(PositionLetter letter) {
    return "letter-" + (letter.letter().equals("#") ? "other" : letter.letter());
  }
}
