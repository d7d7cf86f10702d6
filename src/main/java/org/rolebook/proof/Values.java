package org.rolebook.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebook.model.Handbook;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Reference;
import org.rolebook.model.ReferenceIndex;
import org.rolebook.model.Target;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.UnitTree;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;

/** All texts and amounts of a handbook's elements, with the places where they were written. */
final class Values {

  private static final String SETTINGS = "handbook.yaml";

  private final Catalogue catalogue;
  private final Handbook handbook;
  private final ReferenceIndex names;
  private final List<Secret> texts = new ArrayList<>();
  private final Map<BigDecimal, Secret> amounts = new HashMap<>();

  private Values(Handbook handbook, Catalogue catalogue) {
    this.handbook = handbook;
    this.catalogue = catalogue;
    this.names = new ReferenceIndex(handbook, new UnitTree(handbook));
  }

  /** What stands in all units, positions and pages, their ids included. */
  static Values of(Handbook handbook, Catalogue catalogue) {
    Values values = new Values(handbook, catalogue);
    for (Unit unit : handbook.units().values()) {
      values.element(unit.id(), unit);
    }
    for (Position position : handbook.positions().values()) {
      values.element(position.id(), position);
    }
    values.record(SETTINGS, "", handbook.settings());
    for (Page page : handbook.pages().values()) {
      values.element(page.id(), page);
    }
    return values;
  }

  /** The texts, in all their languages, and the ids. */
  List<Secret> texts() {
    return texts;
  }

  /** The numbers that are amounts, with one of the places of each. */
  Map<BigDecimal, Secret> amounts() {
    return amounts;
  }

  private void element(String id, Record element) {
    add(id, "", id);
    record(id, "", element);
  }

  private void record(String id, String path, Record record) {
    for (FieldDeclaration field : catalogue.of(record.getClass()).fields()) {
      String own = path.isEmpty() ? field.key() : path + "." + field.key();
      Object value = field.valueOf(record);
      if (value != null) {
        value(id, own, value);
      }
    }
  }

  private void value(String id, String path, Object value) {
    if (value instanceof LocalizedText text) {
      text.byLanguage().forEach((language, one) -> add(id, path, one, language));
    } else if (value instanceof Reference reference) {
      add(id, path, reference.written());
    } else if (value instanceof String text) {
      add(id, path, text);
    } else if (value instanceof Number number) {
      Secret secret = new Secret(id, path, number.toString());
      BigDecimal amount = Amounts.value(number.toString());
      if (amount.compareTo(Amounts.SMALLEST) >= 0) {
        amounts.putIfAbsent(amount, secret);
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(id, path + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, held) -> {
            value(id, path + "." + key, key);
            value(id, path + "." + key, held);
          });
    } else if (value instanceof Record nested) {
      record(id, path, nested);
    }
  }

  private void add(String id, String path, String text, String language) {
    String own =
        handbook.units().containsKey(id) ? id : id.substring(0, Math.max(0, id.lastIndexOf('/')));
    Reading.of(text, written -> name(own, written, language)).forEach(form -> add(id, path, form));
  }

  private String name(String unit, String written, String language) {
    Target target = names.find(unit, written, EnumSet.allOf(TargetKind.class));
    return target == null
        ? written
        : target.title().in(language, handbook.defaultLanguage()).text();
  }

  private void add(String id, String path, String text) {
    texts.add(new Secret(id, path, text));
  }
}
