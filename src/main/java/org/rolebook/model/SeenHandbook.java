package org.rolebook.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The part of a handbook that an audience sees. */
public final class SeenHandbook {

  private final Handbook handbook;
  private final Withholding withholding;

  SeenHandbook(Handbook handbook, Withholding withholding) {
    this.handbook = handbook;
    this.withholding = withholding;
  }

  /** What is seen. */
  public Handbook handbook() {
    return handbook;
  }

  /**
   * What is seen after an edit of some elements.
   *
   * @param part the elements, which differ from before in nothing that decides what is seen of
   *     others: ids, names and audiences
   */
  public SeenHandbook with(Handbook part) {
    Handbook seen =
        new Handbook(
            part.settings(),
            map(part.units(), withholding::unit),
            map(part.positions(), withholding::position),
            map(part.pages(), withholding::page));
    return new SeenHandbook(handbook.with(seen), withholding);
  }

  private static <T> SortedMap<String, T> map(Map<String, T> elements, UnaryOperator<T> change) {
    SortedMap<String, T> changed = new TreeMap<>(elements);
    changed.replaceAll((id, element) -> change.apply(element));
    return changed;
  }
}
