package org.rolebook.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.model.Organisation;

/**
 * Everything that a site will have, in all languages.
 *
 * @param organisation what the pages are about
 * @param languages BCP 47 tags; the first is the default
 * @param routes the address of each page
 * @param kpis all KPIs
 * @param kpiPages for each unit that has KPIs the unit whose page of the index holds them; empty
 *     for the page of the whole handbook
 * @param prints the units that have editions for paper of their own
 * @param titles all positions by title and by tag
 * @param pages the pages, language by language, in reading order
 */
public record SitePlan(
    Organisation organisation,
    List<String> languages,
    Routes routes,
    KpiIndex kpis,
    Map<String, String> kpiPages,
    Set<String> prints,
    TitleIndex titles,
    List<PlannedPage> pages) {

  /** Keeps immutable copies. */
  public SitePlan {
    languages = List.copyOf(languages);
    kpiPages = Map.copyOf(kpiPages);
    prints = Set.copyOf(prints);
    pages = List.copyOf(pages);
  }

  /** The default language. */
  public String defaultLanguage() {
    return languages.get(0);
  }

  /** The unit whose page of the index holds the KPIs of a unit; empty for the whole handbook. */
  public String kpiPageOf(String unit) {
    return kpiPages.getOrDefault(unit, "");
  }
}
