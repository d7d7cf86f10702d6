package org.rolebook.plan;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/**
 * Tells words from all else that elements hold. Words are what an element says of its work in
 * sentences: nothing is called by them, sorted by them or led to by them, so that the tree of
 * units, the lines of reporting, what names lead to, the pages there are and their addresses stay
 * the same when they are edited.
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

  /** English keys of the fields of elements of any sort that are words. */
  public static final Set<String> ALL =
      WORDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private Wording() {}

  /** English keys of the fields of an element of a type that are words; none for other types. */
  public static Set<String> fields(Class<?> element) {
    return WORDS.getOrDefault(element, Set.of());
  }
}
