package org.rolebook.render;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Page;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.PageView;

/**
 * A free page.
 *
 * @param scope the page
 * @param page the text
 */
record FreePages(Scope scope, Page page) {

  /** What stands before the name of a layout in that of its template. */
  static final String LAYOUT = "layout-";

  /** Fields that the page does not show as short attributes. */
  private static final Set<String> ELSEWHERE = Set.of("title", "kind", "appliesTo", "approvers");

  /** Name of the template that makes the page. */
  String template() {
    String layout = page.layout();
    return layout == null ? "page" : LAYOUT + layout;
  }

  PageView view() {
    String unit = page.origin().unit();
    Texts texts = scope.texts(page.origin());
    return new PageView(
        texts.inline(page.title()),
        new Cards(scope).kind(page),
        unit(unit),
        new Facts(scope, page.origin()).of(page, ELSEWHERE),
        scope.links().to(unit, page.appliesTo(), ReferenceKinds.of(Page.class, "appliesTo")),
        scope.links().to(unit, page.approvers(), ReferenceKinds.of(Page.class, "approvers")),
        page.data(),
        texts.body(page.body(), 2));
  }

  private @Nullable Link unit(String unit) {
    return unit.isEmpty() ? null : scope.links().to(PageKey.unit(unit));
  }
}
