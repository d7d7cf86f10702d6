package org.rolebook.build;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rolebook.model.Handbook;
import org.rolebook.plan.PageKey;

/** The pages of those elements that differ between two states of a handbook. */
final class ChangedPages {

  /** More changed elements are no edit by hand. */
  private static final int LARGEST = 20;

  private final Set<PageKey> pages = new TreeSet<>();
  private int elements;

  private ChangedPages() {}

  /**
   * The pages whose authors wait for them.
   *
   * @return none where the settings differ, or too many elements to tell which page is waited for
   */
  static Set<PageKey> between(Handbook before, Handbook after) {
    if (!before.settings().equals(after.settings())) {
      return Set.of();
    }
    ChangedPages changed = new ChangedPages();
    changed.add(before.units(), after.units(), PageKey::unit);
    changed.add(before.positions(), after.positions(), PageKey::position);
    changed.add(before.positions(), after.positions(), PageKey::newHere);
    changed.add(before.pages(), after.pages(), PageKey::page);
    return changed.elements > LARGEST ? Set.of() : changed.pages;
  }

  private <E> void add(Map<String, E> before, Map<String, E> after, Function<String, PageKey> key) {
    after.forEach(
        (id, element) -> {
          if (!element.equals(before.get(id))) {
            elements++;
            pages.add(key.apply(id));
          }
        });
  }
}
