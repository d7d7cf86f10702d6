package org.rolebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** Goes over all declared values of a handbook's elements, nested ones too. */
final class FieldWalk {

  /** Is shown each value that has no fields of its own. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Looks at a value.
     *
     * @param place where it was written
     * @param unit id of the unit from which names in it are looked up
     * @param owner the record that holds it
     * @param key the field's English key
     * @param value the value, or one item of a list
     */
    void value(Place place, String unit, Class<? extends Record> owner, String key, Object value);
  }

  /** So many elements make it worth a turn. */
  private static final int PIECE = 64;

  private final Catalogue catalogue = new Catalogue();
  private final Visitor visitor;

  /** Paths recur in all elements; each is held once. */
  private final Map<String, String> paths = new HashMap<>();

  FieldWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The units, positions and pages of a handbook, a few at a time, for several walks at once. */
  static List<List<Record>> pieces(Handbook handbook) {
    List<Record> all = new ArrayList<>(handbook.units().values());
    all.addAll(handbook.positions().values());
    all.addAll(handbook.pages().values());
    List<List<Record>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PIECE) {
      pieces.add(all.subList(from, Math.min(from + PIECE, all.size())));
    }
    return pieces;
  }

  /** Goes over some units, positions and pages. */
  void over(List<Record> elements) {
    for (Record element : elements) {
      if (element instanceof Unit unit) {
        record(unit, unit.id(), unit.id(), "");
      } else if (element instanceof Position position) {
        record(position, position.id(), position.origin().unit(), "");
      } else if (element instanceof Page page) {
        record(page, page.id(), page.origin().unit(), "");
      }
    }
  }

  private void record(Record owner, String element, String unit, String path) {
    for (FieldDeclaration field : catalogue.of(owner.getClass()).fields()) {
      Object value = field.valueOf(owner);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        String fieldPath = path.isEmpty() ? field.key() : path + "." + field.key();
        value(owner, field.key(), place(element, fieldPath), unit, value);
      }
    }
  }

  private void value(Record owner, String key, Place place, String unit, Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Place item = place(place.element(), place.path() + "[" + i + "]");
        value(owner, key, item, unit, list.get(i));
      }
    } else if (value instanceof Record nested && !isLeaf(nested)) {
      record(nested, place.element(), unit, place.path());
    } else {
      visitor.value(place, unit, owner.getClass(), key, value);
    }
  }

  private Place place(String element, String path) {
    return new Place(element, paths.computeIfAbsent(path, key -> key));
  }

  private static boolean isLeaf(Record value) {
    return value instanceof Reference || value instanceof LocalizedText;
  }
}
