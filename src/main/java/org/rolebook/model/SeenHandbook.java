package org.rolebook.model;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
   * What is seen after an edit, if that does not decide what is seen of other elements; else null.
   *
   * @param edit from the handbook of which this is a part, within its elements
   */
  public @Nullable SeenHandbook after(Edit edit) {
    boolean leadsElsewhere = !withholding.removed().isEmpty() && edit.touches(Edit.NAMES);
    return leadsElsewhere || edit.touches(Set.of("audience")) ? null : with(edit.part());
  }

  private SeenHandbook with(Handbook part) {
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
