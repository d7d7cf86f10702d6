package org.rolebook.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * The addresses of the pages of the indexes: all but the first ones below a folder of their own.
 */
final class IndexRoutes {

  /** The folder, which no element may take. */
  static final String FOLDER = "indexes";

  private final Claims claims = new Claims();
  private final Map<PageKey, Route> routes = new HashMap<>();

  private IndexRoutes() {}

  static Map<PageKey, Route> of(Indexes indexes) {
    IndexRoutes routes = new IndexRoutes();
    indexes.parts().forEach(routes::add);
    return routes.routes;
  }

  private void add(IndexKind kind, IndexPart part) {
    String wanted = path(kind, part);
    String path = claims.claim(wanted, "") == null ? wanted : claims.aside(wanted, "");
    routes.put(kind.page(part.id()), new Route(path));
    part.parts().forEach(below -> add(kind, below));
  }

  private static String path(IndexKind kind, IndexPart part) {
    if (part.id().isEmpty()) {
      return first(kind);
    }
    String unit = part.unit().equals(".") ? "organisation" : Segments.path(part.unit());
    String number = part.number() == 0 ? "" : Integer.toString(part.number());
    String hyphen = unit.isEmpty() || number.isEmpty() ? "" : "-";
    return FOLDER + "/" + kind.key() + "/" + unit + hyphen + number + ".html";
  }

  /** The address of the first page. */
  static String first(IndexKind kind) {
    return (kind.isOfKpis() ? "" : FOLDER + "/") + kind.key() + ".html";
  }
}
