package org.rolebook.render;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebook.i18n.Messages;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.Named;
import org.rolebook.render.export.LabelKeys;
import org.rolebook.render.view.Choice;

/** The words of the user interface in the language of a page. May be shared between threads. */
final class Words {

  private final Messages messages;
  private final MessageFunction msg;
  private final MessageFunction label;
  private final Map<Named, Choice> choices = new ConcurrentHashMap<>();
  private final Map<RecordComponent, String> labels = new ConcurrentHashMap<>();

  Words(Messages messages) {
    this.messages = messages;
    this.msg = new MessageFunction(messages, "");
    this.label = new MessageFunction(messages, "field.");
  }

  /** The words in a language. */
  static Words in(String language) {
    return new Words(Messages.of(language));
  }

  Messages messages() {
    return messages;
  }

  /** Gives the words to templates. */
  MessageFunction msg() {
    return msg;
  }

  /** Gives the names of fields to templates. */
  MessageFunction label() {
    return label;
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
    return choices.computeIfAbsent(
        value, word -> new Choice(word.key(), text(LabelKeys.choice((Enum<?>) word))));
  }

  /** The name of a declared field. */
  String label(FieldDeclaration field) {
    return labels.computeIfAbsent(
        field.component(),
        component -> {
          Class<?> owner = component.getDeclaringRecord();
          return text(LabelKeys.field(owner.asSubclass(Record.class), field.key()));
        });
  }
}
