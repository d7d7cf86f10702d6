package org.rolebook.build;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rolebook.model.Handbook;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Wording;

/**
 * The elements that differ between two states of a handbook.
 *
 * @param part those elements as they are now, with the settings
 * @param words whether they differ in mere words, and none came or went
 */
record ChangedElements(Handbook part, boolean words) {

  /** More changed elements are no edit by hand. */
  private static final int LARGEST = 20;

  /** What is new or different in the later of two states. */
  static ChangedElements between(Handbook before, Handbook after, Catalogue catalogue) {
    Handbook part =
        new Handbook(
            after.settings(),
            changed(before.units(), after.units()),
            changed(before.positions(), after.positions()),
            changed(before.pages(), after.pages()));
    boolean words =
        isReworded(before.units(), after.units(), part.units(), catalogue)
            && isReworded(before.positions(), after.positions(), part.positions(), catalogue)
            && isReworded(before.pages(), after.pages(), part.pages(), catalogue);
    return new ChangedElements(part, words);
  }

  private static <E extends Record> boolean isReworded(
      Map<String, E> before, Map<String, E> after, Map<String, E> changed, Catalogue catalogue) {
    return before.size() == after.size()
        && changed.entrySet().stream()
            .allMatch(
                each -> {
                  E old = before.get(each.getKey());
                  return old != null && Wording.isAllThatDiffers(old, each.getValue(), catalogue);
                });
  }

  private static <E> SortedMap<String, E> changed(Map<String, E> before, Map<String, E> after) {
    SortedMap<String, E> changed = new TreeMap<>();
    after.forEach(
        (id, element) -> {
          E old = before.get(id);
          if (old != element && !element.equals(old)) {
            changed.put(id, element);
          }
        });
    return changed;
  }

  /**
   * The pages whose authors wait for them.
   *
   * @return none where too many elements are different to tell which page is waited for
   */
  Set<PageKey> pages() {
    Set<PageKey> pages = new TreeSet<>();
    part.units().keySet().forEach(id -> pages.add(PageKey.unit(id)));
    part.positions().keySet().forEach(id -> pages.add(PageKey.position(id)));
    part.positions().keySet().forEach(id -> pages.add(PageKey.newHere(id)));
    part.pages().keySet().forEach(id -> pages.add(PageKey.page(id)));
    int elements = part.units().size() + part.positions().size() + part.pages().size();
    return elements > LARGEST ? Set.of() : pages;
  }
}
