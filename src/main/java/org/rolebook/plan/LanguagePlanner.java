package org.rolebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.Target;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;

/** Plans the pages of one language. */
final class LanguagePlanner {

  private static final List<PageKey> PATH_TO_INDEXES = List.of(PageKey.HOME, PageKey.INDEXES);

  private final Organisation organisation;
  private final UnitTree tree;
  private final Routes routes;
  private final Indexes indexes;
  private final List<PrintEdition> prints;
  private final TitleIndex titles;
  private final String language;
  private final List<PlannedPage> pages = new ArrayList<>();
  private final Map<String, List<PageKey>> paths = new HashMap<>();

  LanguagePlanner(
      Organisation organisation,
      Routes routes,
      Indexes indexes,
      List<PrintEdition> prints,
      TitleIndex titles,
      String language) {
    this.organisation = organisation;
    this.tree = organisation.tree();
    this.routes = routes;
    this.indexes = indexes;
    this.prints = prints;
    this.titles = titles;
    this.language = language;
  }

  List<PlannedPage> pages() {
    addHome();
    addFreePages("");
    addUnits("");
    addGraph("");
    addIndexes();
    prints.forEach(this::addPrint);
    pages.add(new PlannedPage.SearchPage(lone(PageKey.SEARCH)));
    pages.add(new PlannedPage.NotFoundPage(lone(PageKey.NOT_FOUND)));
    addRedirects();
    return pages;
  }

  /** The pages of some units, positions and free pages, of which there are not many. */
  List<PlannedPage> some(Set<PageKey> wanted) {
    Handbook handbook = organisation.handbook();
    Set<String> parents = new TreeSet<>();
    Set<String> owners = new TreeSet<>();
    for (PageKey key : wanted) {
      Unit unit = handbook.units().get(key.id());
      Position position = handbook.positions().get(key.id());
      Page page = handbook.pages().get(key.id());
      if (key.type() == PageKey.Type.UNIT && unit != null) {
        parents.add(unit.origin().unit());
      } else if (position != null) {
        owners.add(position.origin().unit());
      } else if (page != null) {
        owners.add(page.origin().unit());
      }
    }
    parents.forEach(this::addChildren);
    owners.forEach(this::addPositions);
    owners.forEach(this::addFreePages);
    pages.removeIf(page -> !wanted.contains(page.place().key()));
    return pages;
  }

  /** The units directly below one, without what they hold. */
  private void addChildren(String parent) {
    List<PageKey> all = keys(tree.childrenOf(parent), this::key);
    int index = 0;
    for (Unit unit : tree.childrenOf(parent)) {
      addUnit(unit, parent, Neighbours.in(all, index++));
    }
  }

  /** The page about the state of the handbook. */
  PlannedPage health() {
    return new PlannedPage.HealthPage(lone(PageKey.HEALTH));
  }

  private void addHome() {
    Place place = place(PageKey.HOME, List.of(), Neighbours.NONE, keys(tree.roots(), this::key));
    pages.add(new PlannedPage.HomePage(place));
  }

  private void addUnits(String parent) {
    List<PageKey> all = keys(tree.childrenOf(parent), this::key);
    int index = 0;
    for (Unit unit : tree.childrenOf(parent)) {
      addUnit(unit, parent, Neighbours.in(all, index++));
      addPositions(unit.id());
      addFreePages(unit.id());
      addGraph(unit.id());
      addUnits(unit.id());
    }
  }

  private void addUnit(Unit unit, String parent, Neighbours beside) {
    Place place = place(key(unit), pathTo(parent), beside, children(unit.id()));
    pages.add(new PlannedPage.UnitPage(place, unit));
  }

  private void addPositions(String unit) {
    List<PageKey> all = keys(tree.positionsOf(unit), this::key);
    int index = 0;
    for (Position position : tree.positionsOf(unit)) {
      Neighbours beside = Neighbours.in(all, index++);
      Place place = place(key(position), pathTo(unit), beside, List.of());
      pages.add(new PlannedPage.PositionPage(place, position));
      addNewHere(position);
    }
  }

  /** A position that is no longer filled has no new holders. */
  private void addNewHere(Position position) {
    PageKey key = PageKey.newHere(position.id());
    if (routes.of(key, language) != null) {
      List<PageKey> path = new ArrayList<>(pathTo(position.origin().unit()));
      path.add(key(position));
      Place place = place(key, path, Neighbours.NONE, List.of());
      pages.add(new PlannedPage.NewHerePage(place, position));
    }
  }

  private void addFreePages(String unit) {
    List<PageKey> all = keys(tree.pagesOf(unit), this::key);
    int index = 0;
    for (Page page : tree.pagesOf(unit)) {
      Neighbours beside = Neighbours.in(all, index++);
      Place place = place(key(page), pathTo(unit), beside, List.of());
      pages.add(new PlannedPage.FreePage(place, page));
    }
  }

  private void addGraph(String unit) {
    List<PageKey> parts = keys(tree.childrenOf(unit), child -> PageKey.graph(child.id()));
    Place place = place(PageKey.graph(unit), pathTo(unit), Neighbours.NONE, parts);
    pages.add(new PlannedPage.GraphPage(place, unit));
  }

  private void addIndexes() {
    pages.add(new PlannedPage.IndexesPage(lone(PageKey.INDEXES)));
    indexes.parts().forEach((kind, part) -> addIndex(kind, part, PATH_TO_INDEXES));
    addPositionIndex();
  }

  private void addIndex(IndexKind kind, IndexPart part, List<PageKey> path) {
    PageKey key = kind.page(part.id());
    List<PageKey> parts = keys(part.parts(), below -> kind.page(below.id()));
    pages.add(new PlannedPage.IndexPage(place(key, path, Neighbours.NONE, parts), kind, part));
    List<PageKey> down = Stream.concat(path.stream(), Stream.of(key)).toList();
    part.parts().forEach(below -> addIndex(kind, below, down));
  }

  private void addPrint(PrintEdition edition) {
    Place place = place(edition.key(), pathTo(edition.unit()), Neighbours.NONE, List.of());
    pages.add(new PlannedPage.PrintPage(place, edition));
  }

  private void addPositionIndex() {
    List<PositionLetter> all = PositionLetters.of(organisation, titles, language);
    Place place = place(PageKey.positions(""), PATH_TO_INDEXES, Neighbours.NONE, List.of());
    if (organisation.handbook().positions().size() <= PositionLetters.LARGEST) {
      pages.add(new PlannedPage.PositionIndexPage(place, all, all));
      return;
    }
    pages.add(new PlannedPage.PositionIndexPage(place, List.of(), all));
    for (PositionLetter letter : all) {
      PageKey key = PageKey.positions(letter.letter());
      List<PageKey> path = List.of(PageKey.HOME, PageKey.INDEXES, place.key());
      Place part = place(key, path, Neighbours.NONE, List.of());
      pages.add(new PlannedPage.PositionIndexPage(part, List.of(letter), all));
    }
  }

  private void addRedirects() {
    organisation.handbook().units().values().forEach(unit -> redirect(unit.formerly(), key(unit)));
    organisation
        .handbook()
        .positions()
        .values()
        .forEach(position -> redirect(position.formerly(), key(position)));
    organisation.handbook().pages().values().forEach(page -> redirect(page.formerly(), key(page)));
    organisation
        .handbook()
        .settings()
        .redirects()
        .forEach((path, written) -> redirect(List.of(path), target(written)));
  }

  private void redirect(List<String> addresses, @Nullable PageKey target) {
    for (String address : addresses) {
      PageKey key = new PageKey(PageKey.Type.REDIRECT, address);
      if (target != null && routes.of(key, language) != null) {
        pages.add(new PlannedPage.RedirectPage(lone(key), target));
      }
    }
  }

  private @Nullable PageKey target(String written) {
    Target target = organisation.references().find("", written, ReferenceKinds.ANYTHING);
    return target == null ? null : PageKey.of(target);
  }

  private List<PageKey> children(String unit) {
    return Stream.of(
            keys(tree.childrenOf(unit), this::key),
            keys(tree.positionsOf(unit), this::key),
            keys(tree.pagesOf(unit), this::key))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The home page, then the units down to one; the home page alone for the empty id. One list for
   * all pages of a unit.
   */
  private List<PageKey> pathTo(String unit) {
    return paths.computeIfAbsent(unit, this::path);
  }

  private List<PageKey> path(String unit) {
    List<PageKey> path = new ArrayList<>(List.of(PageKey.HOME));
    tree.upwards(unit).forEach(above -> path.add(1, key(above)));
    return List.copyOf(path);
  }

  private Place lone(PageKey key) {
    return place(key, List.of(PageKey.HOME), Neighbours.NONE, List.of());
  }

  private Place place(PageKey key, List<PageKey> path, Neighbours beside, List<PageKey> children) {
    return new Place(key, language, routes.require(key, language), path, beside, children);
  }

  private static <T> List<PageKey> keys(List<T> elements, Function<T, PageKey> key) {
    return elements.stream().map(key).toList();
  }

  private PageKey key(Unit unit) {
    return PageKey.unit(unit.id());
  }

  private PageKey key(Position position) {
    return PageKey.position(position.id());
  }

  private PageKey key(Page page) {
    return PageKey.page(page.id());
  }
}
