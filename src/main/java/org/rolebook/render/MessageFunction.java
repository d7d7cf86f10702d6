package org.rolebook.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.rolebook.diagnostic.Nearest;
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
    String written = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    String key = prefix + written;
    if (!messages.has(key)) {
      throw new NoWordException(written, Nearest.of(written, known(), 1));
    }
    return messages.text(key, arguments.subList(1, arguments.size()));
  }

  private List<String> known() {
    return messages.keys().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }
}
