package org.rolebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.Edit;
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

  /**
   * The plan of some pages after an edit: what {@link #plan(Organisation)} would say of them, from
   * what was planned before. Only that is planned anew which depends on what the edit touches.
   *
   * @param before the whole plan
   * @param next the organisation after the edit
   * @param edit from the handbook of that plan, within its elements
   * @param wanted pages of units, positions and free pages
   */
  public static SitePlan after(SitePlan before, Organisation next, Edit edit, Set<PageKey> wanted) {
    boolean inOrder = next.tree().isInOrderOf(before.organisation().tree());
    Indexes indexes = inOrder ? before.indexes().after(next, edit) : Indexes.of(next);
    Routes own =
        RoutePlanner.isTouched(edit) ? RoutePlanner.plan(next.handbook()) : before.routes();
    Routes routes = own.with(IndexRoutes.of(indexes));
    TitleIndex titles = inOrder ? before.titles().after(next, edit) : TitleIndex.of(next);
    List<PlannedPage> pages = new ArrayList<>();
    for (String language : before.languages()) {
      pages.addAll(
          new LanguagePlanner(next, routes, indexes, List.of(), titles, language).some(wanted));
    }
    return new SitePlan(next, before.languages(), routes, indexes, before.prints(), titles, pages);
  }

  private static Set<String> units(List<PrintEdition> prints) {
    return prints.stream().map(PrintEdition::unit).collect(Collectors.toSet());
  }
}
