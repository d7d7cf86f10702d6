package org.rolebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.PlannedPage;

/**
 * The richest page of each type, as the plan has them: a new type of page is among them by itself.
 */
final class PageTypes {

  private PageTypes() {}

  /**
   * Name to path of the page with the most bytes of each type in one language; an organisation
   * counts as a type of its own.
   */
  static Map<String, String> of(DemoSite site, String language) {
    Map<String, List<Place>> byType =
        site.plan().pages().stream()
            .map(PlannedPage::place)
            .filter(place -> place.language().equals(language))
            .collect(
                java.util.stream.Collectors.groupingBy(
                    PageTypes::name, TreeMap::new, java.util.stream.Collectors.toList()));
    Map<String, String> pages = new TreeMap<>();
    byType.forEach((name, places) -> pages.put(name, richest(site, places)));
    return pages;
  }

  /** The name of a type. */
  static String name(PageKey.Type type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(Place place) {
    boolean isTop = place.key().type() == PageKey.Type.UNIT && place.path().size() < 2;
    return isTop ? "organisation" : name(place.key().type());
  }

  private static String richest(DemoSite site, List<Place> places) {
    return places.stream()
        .map(place -> place.route().path())
        .max(Comparator.comparingLong(path -> size(site, path)))
        .orElseThrow();
  }

  private static long size(DemoSite site, String path) {
    try {
      return Files.size(site.folder().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
