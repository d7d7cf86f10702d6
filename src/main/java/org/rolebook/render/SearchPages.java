package org.rolebook.render;

import java.util.List;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.SearchView;

/**
 * The search page.
 *
 * @param scope the page
 */
record SearchPages(Scope scope) {

  SearchView view() {
    Route index = scope.site().plan().routes().search("index.js", scope.language());
    List<Link> organisations =
        scope.organisation().tree().roots().stream()
            .map(root -> scope.links().to(PageKey.unit(root.id())))
            .toList();
    return new SearchView(scope.links().href(index), organisations);
  }
}
