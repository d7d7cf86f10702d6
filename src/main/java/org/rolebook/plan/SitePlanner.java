package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.Organisation;

/** Plans a site: a pure function of the handbook. */
public final class SitePlanner {

  private SitePlanner() {}

  /** The site of a handbook, in all its languages, without the health page. */
  public static SitePlan plan(Organisation organisation) {
    return plan(organisation, false);
  }

  /**
   * The site of a handbook, in all its languages.
   *
   * @param health whether it has the page about the state of the handbook
   */
  public static SitePlan plan(Organisation organisation, boolean health) {
    Indexes indexes = Indexes.of(organisation);
    Routes routes = RoutePlanner.plan(organisation.handbook()).with(IndexRoutes.of(indexes));
    TitleIndex titles = TitleIndex.of(organisation);
    List<String> languages = organisation.handbook().settings().publishedLanguages();
    List<PrintEdition> prints = PrintEditions.of(organisation.tree());
    List<PlannedPage> pages = new ArrayList<>();
    for (String language : languages) {
      LanguagePlanner planner =
          new LanguagePlanner(organisation, routes, indexes, prints, titles, language);
      pages.addAll(planner.pages());
      if (health) {
        pages.add(planner.health());
      }
    }
    return new SitePlan(organisation, languages, routes, indexes, units(prints), titles, pages);
  }

  private static Set<String> units(List<PrintEdition> prints) {
    return prints.stream().map(PrintEdition::unit).collect(Collectors.toSet());
  }
}
