package org.rolebook.plan;

import java.util.List;
import java.util.Set;
import org.rolebook.model.Organisation;

/**
 * Everything that a site will have, in all languages.
 *
 * @param organisation what the pages are about
 * @param languages BCP 47 tags; the first is the default
 * @param routes the address of each page
 * @param indexes the indexes that are tables
 * @param prints the units that have editions for paper of their own
 * @param titles all positions by title and by tag
 * @param pages the pages, language by language, in reading order
 */
public record SitePlan(
    Organisation organisation,
    List<String> languages,
    Routes routes,
    Indexes indexes,
    Set<String> prints,
    TitleIndex titles,
    List<PlannedPage> pages) {

  /** Keeps immutable copies. */
  public SitePlan {
    languages = List.copyOf(languages);
    prints = Set.copyOf(prints);
    pages = List.copyOf(pages);
  }

  /** The default language. */
  public String defaultLanguage() {
    return languages.get(0);
  }

  /** All KPIs. */
  public KpiIndex kpis() {
    return indexes.kpis();
  }
}
