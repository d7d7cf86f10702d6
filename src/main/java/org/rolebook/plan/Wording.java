package org.rolebook.plan;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.FieldDeclaration;

/**
 * Tells edits of mere words from all others. Words are what an element says of its work in
 * sentences: nothing is called by them, sorted by them or led to by them, so that the tree of
 * units, the lines of reporting, what names lead to, the pages there are and their addresses stay
 * the same.
 */
public final class Wording {

  private static final Map<Class<?>, Set<String>> WORDS =
      Map.of(
          Position.class,
          Set.of("summary", "responsibilities", "standards", "workflow", "body"),
          Unit.class,
          Set.of("mission", "nature", "functions", "body"),
          Page.class,
          Set.of("body"));

  private Wording() {}

  /** Whether two states of one element differ in words alone. */
  public static boolean isAllThatDiffers(Record before, Record after, Catalogue catalogue) {
    if (before.getClass() != after.getClass()) {
      return false;
    }
    for (DeclaredComponent component : catalogue.of(after.getClass()).components()) {
      if (!isWords(after.getClass(), component.field())
          && !Objects.equals(component.valueOf(before), component.valueOf(after))) {
        return false;
      }
    }
    return true;
  }

  /** The names of the fields of an element of a type that are words; none for other types. */
  public static Set<String> fields(Class<?> element) {
    return WORDS.getOrDefault(element, Set.of());
  }

  private static boolean isWords(Class<?> element, @Nullable FieldDeclaration field) {
    return field != null && fields(element).contains(field.key());
  }
}
