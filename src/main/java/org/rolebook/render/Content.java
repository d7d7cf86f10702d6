package org.rolebook.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Origin;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.render.view.PrintView;
import org.rolebook.render.view.RedirectView;

/**
 * What stands on one page.
 *
 * @param template name of its template, without ending
 * @param view what the template shows
 * @param title name of the page, plain
 * @param origin file that it is about; null if there is none
 * @param about what it is about in a few words; null if not known
 */
record Content(
    String template,
    Record view,
    String title,
    @Nullable Origin origin,
    @Nullable LocalizedText about) {

  static Content of(Scope scope, PlannedPage planned) {
    if (planned instanceof PlannedPage.UnitPage page) {
      Record view = new UnitPages(scope, page.unit()).view();
      String title = scope.links().plain(page.unit().name());
      return new Content("unit", view, title, page.unit().origin(), page.unit().mission());
    }
    if (planned instanceof PlannedPage.PositionPage page) {
      Record view = new PositionPages(scope, page.position()).view();
      String title = scope.links().plain(page.position().title());
      return new Content(
          "position", view, title, page.position().origin(), page.position().summary());
    }
    if (planned instanceof PlannedPage.NewHerePage page) {
      NewHerePages pages = new NewHerePages(scope, page.position());
      return new Content("new-here", pages.view(), pages.title(), null, null);
    }
    if (planned instanceof PlannedPage.FreePage page) {
      FreePages free = new FreePages(scope, page.page());
      String title = scope.links().plain(page.page().title());
      return new Content(free.template(), free.view(), title, page.page().origin(), null);
    }
    return ofIndex(scope, planned);
  }

  private static Content ofIndex(Scope scope, PlannedPage planned) {
    if (planned instanceof PlannedPage.GraphPage page) {
      return index(scope, "graph", new GraphPages(scope, page.unit()).view());
    }
    if (planned instanceof PlannedPage.IndexPage page) {
      return index(scope, "index", new IndexPages(scope, page).view());
    }
    if (planned instanceof PlannedPage.IndexesPage) {
      return index(scope, "indexes", new IndexCards(scope).view());
    }
    if (planned instanceof PlannedPage.PositionIndexPage page) {
      return index(scope, "position-index", new PositionIndexPages(scope, page).view());
    }
    if (planned instanceof PlannedPage.PrintPage page) {
      PrintView view = new PrintPages(scope, page.edition()).view();
      return new Content("print", view, view.title(), null, null);
    }
    if (planned instanceof PlannedPage.SearchPage) {
      return index(scope, "search", new SearchPages(scope).view());
    }
    if (planned instanceof PlannedPage.HealthPage) {
      Health health = Objects.requireNonNull(scope.site().options().health());
      return index(scope, "health", new HealthPages(scope, health).view());
    }
    if (planned instanceof PlannedPage.RedirectPage page) {
      RedirectView view = new RedirectView(scope.links().to(page.target()));
      return new Content("redirect", view, view.target().text(), null, null);
    }
    if (planned instanceof PlannedPage.NotFoundPage) {
      return index(scope, "not-found", new HomePages(scope).notFound());
    }
    HomePages home = new HomePages(scope);
    LocalizedText about = scope.site().handbook().settings().description();
    return new Content("home", home.view(), home.site(), null, about);
  }

  /** A page about no single file; an index of a unit is named after both. */
  private static Content index(Scope scope, String template, Record view) {
    PageKey key = scope.place().key();
    String name = scope.links().to(new PageKey(key.type(), "")).text();
    String part = key.id().isEmpty() ? "" : scope.links().to(key).text();
    boolean isLetter = key.type() == PageKey.Type.POSITIONS && !key.id().isEmpty();
    String suffix = isLetter ? key.id() : part;
    String title = suffix.isEmpty() ? name : scope.words().text("page.of", name, suffix);
    return new Content(template, view, title, null, null);
  }
}
