package org.rolebook.incremental;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.DeclaredComponent;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.parallel.InOrder;
import org.rolebook.plan.Wording;

/** Digests of all that a handbook holds, words ({@link Wording}) apart from all else. */
public final class Elements {

  private final Catalogue catalogue;
  private final ModelDigest digests = new ModelDigest();

  /** Looks at elements by the declarations of a catalogue. */
  public Elements(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Named(String name, String source, Record element) {}

  /**
   * All elements: units, positions, pages.
   *
   * @param unchanged those that are known to be as they were, by name
   */
  public List<KnownElement> of(Handbook handbook, Map<String, KnownElement> unchanged) {
    return InOrder.map(
        all(handbook).toList(),
        named -> {
          KnownElement same = unchanged.get(named.name());
          return same == null ? known(named) : same;
        });
  }

  /** Name and source file of each element. */
  public static Map<String, String> sources(Handbook handbook) {
    return all(handbook).collect(Collectors.toMap(Named::name, Named::source));
  }

  private static Stream<Named> all(Handbook handbook) {
    return Stream.of(
            named("unit", handbook.units(), Unit::origin),
            named("position", handbook.positions(), Position::origin),
            named("page", handbook.pages(), Page::origin))
        .flatMap(some -> some);
  }

  private static <T extends Record> Stream<Named> named(
      String sort, Map<String, T> elements, Function<T, Origin> origin) {
    return elements.entrySet().stream()
        .map(
            entry ->
                new Named(
                    sort + " " + entry.getKey(),
                    origin.apply(entry.getValue()).source(),
                    entry.getValue()));
  }

  /** A digest of a value of the handbook. */
  public String digest(@Nullable Object value) {
    return digests.text(value);
  }

  private KnownElement known(Named named) {
    Set<String> fields = Wording.fields(named.element().getClass());
    List<@Nullable Object> rest = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    for (DeclaredComponent part : catalogue.of(named.element().getClass()).components()) {
      FieldDeclaration field = part.field();
      Object value = part.valueOf(named.element());
      if (field != null && fields.contains(field.key())) {
        words.add(field.key());
        sums.add(Objects.equals(value, List.of()) || value == null ? "" : digests.text(value));
      } else {
        rest.add(value);
      }
    }
    return new KnownElement(named.name(), digests.text(rest), words, sums);
  }
}
