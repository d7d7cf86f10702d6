package org.rolebook.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
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
  private final Map<String, String> folders;
  private final List<RouteCollision> collisions;

  Routes(
      String defaultLanguage,
      Map<PageKey, Route> pages,
      Map<String, String> folders,
      List<RouteCollision> collisions) {
    this.defaultLanguage = defaultLanguage;
    this.pages = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(pages)));
    this.folders = Collections.unmodifiableMap(new TreeMap<>(folders));
    this.collisions = List.copyOf(collisions);
  }

  /** These addresses and further ones. */
  Routes with(Map<PageKey, Route> further) {
    Map<PageKey, Route> all = new TreeMap<>(pages);
    all.putAll(further);
    return new Routes(defaultLanguage, all, folders, collisions);
  }

  /** The address of a page in a language; null if there is no such page. */
  public @Nullable Route of(PageKey page, String language) {
    Route route = pages.get(page);
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
    return pages;
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
