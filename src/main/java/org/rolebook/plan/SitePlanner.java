package org.rolebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.Organisation;

/** Plans a site: a pure function of the handbook. */
public final class SitePlanner {

  private SitePlanner() {}

  /** The site of a handbook, in all its languages. */
  public static SitePlan plan(Organisation organisation) {
    Routes routes = RoutePlanner.plan(organisation.handbook());
    KpiIndex kpis = KpiIndex.of(organisation);
    KpiPart index = new KpiParts(organisation.tree(), kpis).part("");
    TitleIndex titles = TitleIndex.of(organisation);
    List<String> languages = organisation.handbook().settings().publishedLanguages();
    List<PrintEdition> prints = PrintEditions.of(organisation.tree());
    List<PlannedPage> pages = new ArrayList<>();
    for (String language : languages) {
      pages.addAll(
          new LanguagePlanner(organisation, routes, index, prints, titles, language).pages());
    }
    Map<String, String> kpiPages = new HashMap<>();
    locate(index, kpiPages);
    return new SitePlan(
        organisation, languages, routes, kpis, kpiPages, units(prints), titles, pages);
  }

  private static Set<String> units(List<PrintEdition> prints) {
    return prints.stream().map(PrintEdition::unit).collect(Collectors.toSet());
  }

  private static void locate(KpiPart part, Map<String, String> pages) {
    part.units().forEach(unit -> pages.put(unit, part.unit()));
    part.parts().forEach(below -> locate(below, pages));
  }
}
