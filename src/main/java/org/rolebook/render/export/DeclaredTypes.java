package org.rolebook.render.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;

/** The records and enumerations that the fields of some records lead to, however deep. */
final class DeclaredTypes {

  /** The records that have a file of their own. */
  static final List<Class<? extends Record>> ROOTS =
      List.of(Position.class, Unit.class, Page.class, Settings.class);

  private final Set<Class<? extends Record>> records = new LinkedHashSet<>();
  private final Set<Class<? extends Enum<?>>> choices = new LinkedHashSet<>();

  private DeclaredTypes() {}

  static DeclaredTypes of(Catalogue catalogue, Collection<Class<? extends Record>> roots) {
    DeclaredTypes types = new DeclaredTypes();
    Deque<Class<? extends Record>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<? extends Record> type = open.remove();
      if (types.records.add(type)) {
        for (FieldDeclaration field : catalogue.of(type).fields()) {
          types.add(field.type(), open);
        }
      }
    }
    return types;
  }

  /** The records, the roots first, each other one where it is first met. */
  List<Class<? extends Record>> records() {
    return List.copyOf(records);
  }

  /** The enumerations, each where it is first met. */
  List<Class<? extends Enum<?>>> choices() {
    return List.copyOf(choices);
  }

  private void add(FieldType type, Deque<Class<? extends Record>> open) {
    if (type instanceof FieldType.ListOf list) {
      add(list.element(), open);
    } else if (type instanceof FieldType.MapOf map) {
      add(map.value(), open);
    } else if (type instanceof FieldType.Nested nested) {
      open.add(nested.type());
    } else if (type instanceof FieldType.Choice choice) {
      choices.add(choice.type());
    }
  }
}
