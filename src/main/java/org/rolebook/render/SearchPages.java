package org.rolebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Handbook;
import org.rolebook.plan.PageKey;
import org.rolebook.render.search.SearchIndex;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.SearchView;

/**
 * The search page.
 *
 * @param scope the page
 */
record SearchPages(Scope scope) {

  SearchView view() {
    List<Link> organisations =
        scope.organisation().tree().roots().stream()
            .map(root -> scope.links().to(PageKey.unit(root.id())))
            .toList();
    return new SearchView(scripts(), organisations);
  }

  /** The scripts that every search needs; of a large handbook the rest is loaded as needed. */
  private List<String> scripts() {
    Handbook handbook = scope.site().handbook();
    boolean isEmpty = handbook.units().isEmpty() && handbook.pages().isEmpty();
    boolean isWhole = handbook.positions().size() <= SearchIndex.LARGEST_WHOLE && !isEmpty;
    Stream<String> whole = isWhole ? Stream.of("heads-0.js", "texts-0.js") : Stream.of();
    return Stream.concat(whole, Stream.of("index.js"))
        .map(name -> scope.site().plan().routes().search(name, scope.language()))
        .map(scope.links()::href)
        .toList();
  }
}
