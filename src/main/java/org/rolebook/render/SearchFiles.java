package org.rolebook.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Place;
import org.rolebook.plan.Route;
import org.rolebook.plan.Routes;
import org.rolebook.render.search.FoundEntry;
import org.rolebook.render.search.SearchEntry;
import org.rolebook.render.search.SearchIndex;

/** What can be searched of a site, language by language, gathered while its pages are made. */
final class SearchFiles {

  private final Site site;
  private final boolean isCut;
  private final Map<String, SearchIndex> indexes = new LinkedHashMap<>();

  /**
   * An empty search.
   *
   * @param sink takes its scripts, each as soon as it is finished
   */
  SearchFiles(Site site, Consumer<RenderedFile> sink) {
    this.site = site;
    isCut = site.handbook().positions().size() > SearchIndex.LARGEST_WHOLE;
    Routes routes = site.plan().routes();
    for (String language : site.plan().languages()) {
      indexes.put(
          language,
          new SearchIndex(
              isCut,
              (name, bytes) ->
                  sink.accept(new RenderedFile(routes.search(name, language).path(), bytes))));
    }
  }

  /** What can be found of a page; null for nothing. May be called from several threads. */
  @Nullable SearchEntry entry(Place place, Content content) {
    String unit = unitOf(place.key());
    return SearchEntry.of(content.view(), unit, parentOf(unit), href(place));
  }

  /** The same as the scripts hold it. May be called from several threads. */
  @Nullable FoundEntry found(@Nullable SearchEntry entry) {
    return entry == null ? null : FoundEntry.of(entry, isCut);
  }

  /** Takes notice of a page; pages come in reading order. */
  void add(String language, @Nullable FoundEntry found) {
    SearchIndex index = indexes.get(language);
    if (index != null && found != null) {
      index.add(found);
    }
  }

  /** Finishes the scripts, when all pages are there. */
  void finish() {
    indexes.forEach(
        (language, index) -> {
          Words words = site.words(language);
          index.finish(key -> words.text(key, "{0}"));
        });
  }

  private String href(Place place) {
    Route search = site.plan().routes().require(PageKey.SEARCH, place.language());
    return Urls.encode(place.route().relativeTo(search));
  }

  private String unitOf(PageKey key) {
    Position position = site.handbook().positions().get(key.id());
    Page page = site.handbook().pages().get(key.id());
    return switch (key.type()) {
      case POSITION -> position == null ? "" : position.origin().unit();
      case PAGE -> page == null ? "" : page.origin().unit();
      default -> key.id();
    };
  }

  private String parentOf(String id) {
    Unit unit = site.handbook().units().get(id);
    return unit == null || unit.origin().unit().equals(id) ? "" : unit.origin().unit();
  }
}
