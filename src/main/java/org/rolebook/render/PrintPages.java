package org.rolebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rolebook.model.Handbook;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PrintEdition;
import org.rolebook.plan.PrintEntry;
import org.rolebook.plan.Route;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.PageView;
import org.rolebook.render.view.PositionView;
import org.rolebook.render.view.PrintPart;
import org.rolebook.render.view.PrintView;

/** A unit with all below it on one page for paper. */
final class PrintPages {

  private final Scope scope;
  private final PrintEdition edition;
  private final Map<PageKey, String> anchors = new HashMap<>();

  PrintPages(Scope page, PrintEdition edition) {
    this.edition = edition;
    int number = 1;
    for (PrintEntry entry : edition.entries()) {
      anchors.put(entry.key(), PartIds.of(number++));
    }
    this.scope = page.with(new Links(page.site(), page.place(), page.words(), anchors));
  }

  PrintView view() {
    Unit unit = unit(edition.unit());
    return new PrintView(
        title(edition.key()),
        new Links(scope.site(), scope.place(), scope.words()).to(PageKey.unit(unit.id())),
        scope.words().choice(unit.effectiveKind()),
        new Cards(scope).counts(List.of(unit)),
        scope.site().versions().of(edition.entries().stream().map(PrintEntry::key).toList()),
        address(unit),
        edition.volume(),
        edition.volumes(),
        edition.entries().stream().map(this::part).toList(),
        edition.others().stream().map(this::other).toList());
  }

  private String title(PageKey key) {
    String name = scope.links().plain(unit(key.unit()).name());
    String title = scope.words().text("print.title", name);
    return key.id().equals(key.unit())
        ? title
        : scope.words().text("print.volume", title, key.id().substring(key.unit().length() + 1));
  }

  private Link other(PageKey key) {
    String language = scope.language();
    return new Link(title(key), scope.links().href(key), language, false, "print", "");
  }

  private String address(Unit unit) {
    Route route = scope.site().plan().routes().require(PageKey.unit(unit.id()), scope.language());
    String url = scope.site().url();
    return url.isEmpty() ? route.path() : url + Urls.encode(route.path());
  }

  private PrintPart part(PrintEntry entry) {
    PageKey key = entry.key();
    String anchor = Objects.requireNonNull(anchors.get(key));
    Scope inside = scope.part(anchor);
    return new PrintPart(
        anchor,
        entry.number().stream().map(String::valueOf).collect(Collectors.joining(".")),
        entry.number().size(),
        scope.links().to(key),
        path(key),
        key.type() == PageKey.Type.UNIT ? new UnitPages(inside, unit(key.id())).view() : null,
        key.type() == PageKey.Type.POSITION ? position(inside, key.id()) : null,
        key.type() == PageKey.Type.PAGE ? page(inside, key.id()) : null);
  }

  private PositionView position(Scope inside, String id) {
    Position position = Objects.requireNonNull(handbook().positions().get(id));
    return new PositionPages(inside, position).view();
  }

  private PageView page(Scope inside, String id) {
    return new FreePages(inside, Objects.requireNonNull(handbook().pages().get(id))).view();
  }

  /** The home page, then the units above a position down to its own. */
  private List<Link> path(PageKey key) {
    Position position = handbook().positions().get(key.id());
    if (position == null) {
      return List.of();
    }
    List<Link> path = new ArrayList<>(List.of(scope.links().to(PageKey.HOME)));
    scope
        .organisation()
        .tree()
        .upwards(position.origin().unit())
        .forEach(unit -> path.add(1, scope.links().to(PageKey.unit(unit.id()))));
    return path;
  }

  private Unit unit(String id) {
    return Objects.requireNonNull(handbook().units().get(id));
  }

  private Handbook handbook() {
    return scope.site().handbook();
  }
}
