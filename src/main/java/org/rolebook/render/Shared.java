package org.rolebook.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.render.view.ChartView;
import org.rolebook.render.view.Link;

/**
 * What pages that are made one after the other have in common: the links of those in one folder,
 * since their addresses are relative, and the charts of colleagues.
 */
final class Shared {

  private static final int FOLDERS = 8;
  private static final int CHARTS = 64;

  private final Recent<String, Map<PageKey, Link>> links = new Recent<>(FOLDERS);
  private final Recent<List<String>, ChartView> charts = new Recent<>(CHARTS);

  /** The links for a page, to be added to by any thread. */
  Map<PageKey, Link> links(Place place) {
    String folder = place.language() + " " + place.route().folder();
    return links.of(folder, key -> new ConcurrentHashMap<>());
  }

  /**
   * A chart of some members of the reporting graph, in which nothing is marked.
   *
   * @param key their ids and the language
   */
  ChartView chart(List<String> key, Supplier<ChartView> draw) {
    return charts.of(key, unused -> draw.get());
  }
}
