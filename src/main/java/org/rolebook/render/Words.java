package org.rolebook.render;

import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.Named;
import org.rolebook.render.export.LabelKeys;
import org.rolebook.render.view.Choice;

/**
 * The words of the user interface in the language of a page.
 *
 * @param messages the words
 * @param msg gives them to templates
 * @param label gives the names of fields to templates
 */
record Words(Messages messages, MessageFunction msg, MessageFunction label) {

  Words(Messages messages) {
    this(messages, new MessageFunction(messages, ""), new MessageFunction(messages, "field."));
  }

  /** The words in a language. */
  static Words in(String language) {
    return new Words(Messages.of(language));
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** A number of things, in the singular or the plural. */
  String count(String key, int number) {
    return text(key + (number == 1 ? ".one" : ".other"), number);
  }

  /** A word of an enumeration. */
  Choice choice(Named value) {
    return new Choice(value.key(), text(LabelKeys.choice((Enum<?>) value)));
  }

  /** The name of a declared field. */
  String label(FieldDeclaration field) {
    Class<?> owner = field.component().getDeclaringRecord();
    return text(LabelKeys.field(owner.asSubclass(Record.class), field.key()));
  }
}
