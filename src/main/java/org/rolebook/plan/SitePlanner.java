package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import org.rolebook.model.Organisation;

/** Plans a site: a pure function of the handbook. */
public final class SitePlanner {

  private SitePlanner() {}

  /** The site of a handbook, in all its languages. */
  public static SitePlan plan(Organisation organisation) {
    Indexes indexes = Indexes.of(organisation);
    Routes routes = RoutePlanner.plan(organisation.handbook()).with(IndexRoutes.of(indexes));
    TitleIndex titles = TitleIndex.of(organisation);
    List<String> languages = organisation.handbook().settings().publishedLanguages();
    List<PlannedPage> pages = new ArrayList<>();
    for (String language : languages) {
      pages.addAll(new LanguagePlanner(organisation, routes, indexes, titles, language).pages());
    }
    return new SitePlan(organisation, languages, routes, indexes, titles, pages);
  }
}
