package org.rolebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Routes routes = RoutePlanner.plan(organisation.handbook());
    KpiIndex kpis = KpiIndex.of(organisation);
    KpiPart index = new KpiParts(organisation.tree(), kpis).part("");
    TitleIndex titles = TitleIndex.of(organisation);
    List<String> languages = organisation.handbook().settings().publishedLanguages();
    List<PlannedPage> pages = new ArrayList<>();
    for (String language : languages) {
      LanguagePlanner planner = new LanguagePlanner(organisation, routes, index, titles, language);
      pages.addAll(planner.pages());
      if (health) {
        pages.add(planner.health());
      }
    }
    Map<String, String> kpiPages = new HashMap<>();
    locate(index, kpiPages);
    return new SitePlan(organisation, languages, routes, kpis, kpiPages, titles, pages);
  }

  private static void locate(KpiPart part, Map<String, String> pages) {
    part.units().forEach(unit -> pages.put(unit, part.unit()));
    part.parts().forEach(below -> locate(below, pages));
  }
}
