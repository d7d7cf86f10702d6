package org.rolebook.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The address of every page. The default language stands at the root, every other one in a folder
 * of its tag.
 */
public final class Routes {

  /** Folder of styles, scripts and images of the site itself. */
  public static final String ASSETS = "assets/";

  /** Folder of what can be searched, below that of each language. */
  private static final String SEARCH = "search/";

  private final String defaultLanguage;
  private final Map<PageKey, Route> pages;
  private final Map<PageKey, Route> further;
  private final Map<String, String> folders;
  private final List<RouteCollision> collisions;

  Routes(
      String defaultLanguage,
      Map<PageKey, Route> pages,
      Map<String, String> folders,
      List<RouteCollision> collisions) {
    this.defaultLanguage = defaultLanguage;
    this.pages = Collections.unmodifiableMap(new HashMap<>(pages));
    this.further = Map.of();
    this.folders = Collections.unmodifiableMap(new TreeMap<>(folders));
    this.collisions = List.copyOf(collisions);
  }

  private Routes(Routes own, Map<PageKey, Route> further) {
    this.defaultLanguage = own.defaultLanguage;
    this.pages = own.pages;
    this.further = Collections.unmodifiableMap(new HashMap<>(further));
    this.folders = own.folders;
    this.collisions = own.collisions;
  }

  /** These addresses with further ones in the place of those that were further before. */
  Routes with(Map<PageKey, Route> further) {
    return new Routes(this, further);
  }

  /** The address of a page in a language; null if there is no such page. */
  public @Nullable Route of(PageKey page, String language) {
    Route own = pages.get(page);
    Route route = own == null ? further.get(page) : own;
    return route == null ? null : in(language, route);
  }

  /** The address of a page that the plan is known to hold. */
  public Route require(PageKey page, String language) {
    Route route = of(page, language);
    if (route == null) {
      throw new IllegalArgumentException("no page for " + page);
    }
    return route;
  }

  /** All pages with their addresses in the default language, sorted by page. */
  public Map<PageKey, Route> all() {
    Map<PageKey, Route> all = new TreeMap<>(pages);
    all.putAll(further);
    return Collections.unmodifiableMap(all);
  }

  /**
   * The address of a file that is copied as it is, the same in all languages; null for one that
   * belongs to no unit of the handbook.
   *
   * @param source path below the content folder, such as {@code web-ads/assets/plan.png}
   */
  public @Nullable Route asset(String source) {
    int at = source.indexOf(ASSETS);
    if (at == 0) {
      return new Route(ASSETS + "content/" + Segments.path(source.substring(ASSETS.length())));
    }
    int end = source.indexOf("/" + ASSETS);
    String folder = end < 0 ? null : folders.get(source.substring(0, end));
    return folder == null ? null : new Route(folder + Segments.path(source.substring(end + 1)));
  }

  /**
   * The address of a script of the search in a language.
   *
   * @param file its name
   */
  public Route search(String file, String language) {
    return in(language, new Route(SEARCH + file));
  }

  /** The addresses that were wanted twice, sorted by element. */
  public List<RouteCollision> collisions() {
    return collisions;
  }

  private Route in(String language, Route route) {
    return language.equals(defaultLanguage)
        ? route
        : new Route(Segments.segment(language) + "/" + route.path());
  }
}
