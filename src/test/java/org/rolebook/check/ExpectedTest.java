package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.ReferenceKinds;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.FieldType;

class ExpectedTest {

  private final Catalogue catalogue = new Catalogue();

  @Test
  void everyFieldThatNamesAnElementSaysWhatItMayName() {
    Set<String> fields = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    collect(Position.class, fields, seen);
    collect(Unit.class, fields, seen);
    collect(Page.class, fields, seen);
    assertThat(ReferenceKinds.fields()).containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  void whatAFieldMayNameHasWordsInEachLanguage() {
    for (String language : new String[] {"zh-CN", "en"}) {
      Set<String> keys = Messages.of(language).keys();
      assertThat(ReferenceKinds.fields())
          .allMatch(field -> keys.contains(Expected.key(ReferenceKinds.of(field))));
      for (TargetKind kind : TargetKind.values()) {
        assertThat(keys).contains(Expected.key(Set.of(kind)));
      }
      for (DefinitionKind kind : DefinitionKind.values()) {
        assertThat(keys).contains(kind.messageKey());
      }
    }
  }

  private void collect(Class<? extends Record> type, Set<String> fields, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return;
    }
    for (FieldDeclaration field : catalogue.of(type).fields()) {
      FieldType value =
          field.type() instanceof FieldType.ListOf list ? list.element() : field.type();
      if (value == FieldType.Simple.REFERENCE) {
        fields.add(type.getSimpleName() + "." + field.key());
      } else if (value instanceof FieldType.Nested nested) {
        collect(nested.type(), fields, seen);
      }
    }
  }
}
