package org.rolebook.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.i18n.Messages;

/**
 * What templates call to get a word: {@code msg("ui.next")}, {@code label("position.kpis")}. Serves
 * all pages of a language.
 */
final class MessageFunction implements TemplateMethodModelEx {

  private final Messages messages;
  private final String prefix;

  /** The words that stand alone, by what templates write for them. */
  private final Map<String, SimpleScalar> words = new ConcurrentHashMap<>();

  /**
   * A function.
   *
   * @param messages the words
   * @param prefix what is put before each key
   */
  MessageFunction(Messages messages, String prefix) {
    this.messages = messages;
    this.prefix = prefix;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    String written = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
    if (arguments.size() > 1) {
      return messages.text(key(written), arguments.subList(1, arguments.size()));
    }
    SimpleScalar word = words.get(written);
    if (word == null) {
      word = new SimpleScalar(messages.text(key(written)));
      words.put(written, word);
    }
    return word;
  }

  private String key(String written) throws NoWordException {
    String key = prefix + written;
    if (!messages.has(key)) {
      throw new NoWordException(written, Nearest.of(written, known(), 1));
    }
    return key;
  }

  private List<String> known() {
    return messages.keys().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }
}
