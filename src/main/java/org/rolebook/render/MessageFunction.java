package org.rolebook.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.rolebook.i18n.Messages;

/**
 * What templates call to get a word: {@code msg("ui.next")}, {@code label("position.kpis")}.
 *
 * @param messages the words
 * @param prefix what is put before each key
 */
record MessageFunction(Messages messages, String prefix) implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("the key of a message is missing");
    }
    String key = prefix + arguments.get(0);
    if (!messages.has(key)) {
      throw new TemplateModelException("no message '" + key + "' in " + messages.language());
    }
    return messages.text(key, arguments.subList(1, arguments.size()));
  }
}
