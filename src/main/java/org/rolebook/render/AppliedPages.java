package org.rolebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.plan.Binding;

/**
 * The free pages that concern a position.
 *
 * @param scope the page that shows them
 * @param position the position
 */
record AppliedPages(Scope scope, Position position) {

  /** The pages that name the position or a unit above it, each once. */
  List<Page> stated() {
    return scope.site().plan().indexes().bindings(position).stream().map(Binding::page).toList();
  }

  /** The same, and the pages of a unit above it, or of the handbook, that name nobody. */
  List<Page> all() {
    UnitTree tree = scope.organisation().tree();
    Stream<Page> forEverybody =
        Stream.concat(units(), Stream.of(""))
            .flatMap(unit -> tree.pagesOf(unit).stream())
            .filter(page -> page.appliesTo().isEmpty());
    return Stream.concat(stated().stream(), forEverybody).distinct().toList();
  }

  private Stream<String> units() {
    return scope.organisation().tree().upwards(position.origin().unit()).stream().map(Unit::id);
  }
}
