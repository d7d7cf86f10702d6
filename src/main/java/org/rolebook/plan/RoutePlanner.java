package org.rolebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Edit;
import org.rolebook.model.Handbook;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Status;
import org.rolebook.model.Unit;

/** Gives every page its address, the pages of the site itself first, then the elements by id. */
public final class RoutePlanner {

  /** Folders and pages at the root that no element may take. */
  private static final List<String> RESERVED =
      List.of(
          "assets",
          IndexRoutes.FOLDER,
          "positions",
          "search",
          "handbook.json",
          "README.txt",
          "robots.txt");

  private final Handbook handbook;
  private final Map<String, String> folders = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<PageKey, Route> pages = new HashMap<>();
  private final Claims claims = new Claims();
  private final List<RouteCollision> collisions = new ArrayList<>();

  private RoutePlanner(Handbook handbook) {
    this.handbook = handbook;
  }

  /** Whether an edit within elements may change an address. */
  static boolean isTouched(Edit edit) {
    return edit.touches(Set.of("slug", "formerly", "status"));
  }

  /** The addresses of all pages that a handbook may have. */
  public static Routes plan(Handbook handbook) {
    return new RoutePlanner(handbook).plan();
  }

  private Routes plan() {
    count();
    reserve();
    handbook.units().values().forEach(this::addUnit);
    handbook
        .positions()
        .values()
        .forEach(
            position -> add(PageKey.position(position.id()), position.origin(), position.slug()));
    handbook
        .pages()
        .values()
        .forEach(page -> add(PageKey.page(page.id()), page.origin(), page.slug()));
    addFormer();
    handbook.positions().values().forEach(this::addNewHere);
    collisions.sort(
        Comparator.comparing(RouteCollision::element).thenComparing(RouteCollision::route));
    return new Routes(handbook.defaultLanguage(), pages, folders, collisions);
  }

  private void reserve() {
    RESERVED.forEach(claims::reserve);
    handbook.settings().publishedLanguages().stream()
        .filter(language -> !language.equals(handbook.defaultLanguage()))
        .forEach(language -> claims.reserve(Segments.segment(language)));
    addOwn(PageKey.HOME, "index.html");
    addOwn(PageKey.NOT_FOUND, "404.html");
    addOwn(PageKey.positions(""), "positions.html");
    addOwn(PageKey.SEARCH, "search.html");
    addOwn(PageKey.HEALTH, "health.html");
    addOwn(PageKey.INDEXES, "indexes.html");
    addOwn(PageKey.graph(""), "graph.html");
    claims.claim(IndexRoutes.first(IndexKind.KPIS), "");
    claims.claim(IndexRoutes.first(IndexKind.KPIS_BY_UNIT), "");
    for (String letter : Initials.LETTERS) {
      String name = letter.equals(Initials.OTHER) ? "other" : letter.toLowerCase(Locale.ROOT);
      pages.put(PageKey.positions(letter), new Route("positions/" + name + ".html"));
    }
  }

  private void addUnit(Unit unit) {
    String folder = folder(unit);
    folders.put(unit.id(), folder);
    boolean isContent = unit.id().equals(".");
    String index = isContent ? "organisation.html" : folder + "index.html";
    claim(PageKey.unit(unit.id()), unit.id(), index);
    addOwn(PageKey.graph(unit.id()), (isContent ? "organisation-" : folder) + "graph.html");
    addPrints(unit.id(), isContent ? "organisation-" : folder);
  }

  private void addPrints(String unit, String prefix) {
    int volumes = PrintEdition.volumes(own.getOrDefault(unit, 0));
    for (int volume = 1; volume <= volumes; volume++) {
      String name = volume == 1 ? "print.html" : "print-" + volume + ".html";
      addOwn(PageKey.print(unit, volume), prefix + name);
    }
  }

  /** Counts what belongs to each unit itself. */
  private void count() {
    Stream.concat(
            handbook.positions().values().stream().map(Position::origin),
            handbook.pages().values().stream().map(Page::origin))
        .forEach(origin -> own.merge(origin.unit(), 1, Integer::sum));
  }

  /** The folder of a unit: that of the unit above, then its slug or name. */
  private String folder(Unit unit) {
    String known = folders.get(unit.id());
    if (known != null || unit.id().equals(".")) {
      return known == null ? "" : known;
    }
    Unit parent = handbook.units().get(unit.origin().unit());
    String above = parent == null || parent.id().equals(unit.id()) ? "" : folder(parent);
    return above + name(unit.origin(), unit.slug()) + "/";
  }

  private void add(PageKey page, Origin origin, @Nullable String slug) {
    Unit unit = handbook.units().get(origin.unit());
    String folder = unit == null ? "" : folder(unit);
    claim(page, origin.id(), folder + name(origin, slug) + ".html");
  }

  /** Beside the page of the position; comes last, so that it takes nobody's address. */
  private void addNewHere(Position position) {
    Route own = pages.get(PageKey.position(position.id()));
    if (own != null && position.effectiveStatus() != Status.RETIRED) {
      String path = own.path().replaceFirst("\\.html$", "-new-here.html");
      addOwn(PageKey.newHere(position.id()), path);
    }
  }

  /** What an id adds to that of its unit, the last name replaced by a slug if there is one. */
  private static String name(Origin origin, @Nullable String slug) {
    String id = origin.id();
    String unit = origin.unit() + "/";
    String rest = id.startsWith(unit) ? id.substring(unit.length()) : id;
    if (slug == null) {
      return Segments.path(rest);
    }
    String folders = Segments.path(rest.substring(0, rest.lastIndexOf('/') + 1));
    return folders.isEmpty() ? Segments.segment(slug) : folders + "/" + Segments.segment(slug);
  }

  private void addOwn(PageKey page, String path) {
    claim(page, "", path);
  }

  private void claim(PageKey page, String element, String path) {
    Claim other = claims.claim(path, element);
    if (other != null && !element.isEmpty()) {
      collisions.add(new RouteCollision(element, path, other.element()));
    }
    pages.put(page, new Route(other == null ? path : claims.aside(path, element)));
  }

  private void addFormer() {
    handbook.units().values().forEach(unit -> addFormer(unit.id(), unit.formerly(), "/index.html"));
    handbook
        .positions()
        .values()
        .forEach(position -> addFormer(position.id(), position.formerly(), ".html"));
    handbook.pages().values().forEach(page -> addFormer(page.id(), page.formerly(), ".html"));
    handbook.settings().redirects().keySet().forEach(this::addRedirect);
  }

  private void addFormer(String element, List<String> ids, String ending) {
    for (String id : ids) {
      String path = Segments.path(id) + ending;
      Claim other = claims.claim(path, element);
      if (other == null) {
        pages.put(new PageKey(PageKey.Type.REDIRECT, id), new Route(path));
      } else if (!other.element().equals(element)) {
        collisions.add(new RouteCollision(element, path, other.element()));
      }
    }
  }

  private void addRedirect(String written) {
    String path = Segments.path(written);
    String file =
        path.endsWith(".html") ? path : path + (written.endsWith("/") ? "/index.html" : ".html");
    Claim other = claims.claim(file, "handbook.yaml");
    if (other == null) {
      pages.put(new PageKey(PageKey.Type.REDIRECT, written), new Route(file));
    } else {
      collisions.add(new RouteCollision("handbook.yaml", file, other.element()));
    }
  }
}
