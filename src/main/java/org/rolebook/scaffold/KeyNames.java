package org.rolebook.scaffold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.Named;

/** By which names, English or Chinese, an author writes keys: those of the files beside. */
final class KeyNames {

  private static final Pattern KEY =
      Pattern.compile("^(?:- |## )?([\\p{L}]+)(?:: | *:?$)", Pattern.MULTILINE);
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Catalogue catalogue;
  private final Map<String, Integer> uses = new HashMap<>();
  private final boolean chinese;

  /**
   * Learns from texts.
   *
   * @param texts files of the author
   * @param otherwise whether keys are Chinese where the texts tell nothing
   */
  KeyNames(Catalogue catalogue, Collection<String> texts, boolean otherwise) {
    this.catalogue = catalogue;
    texts.forEach(this::count);
    int han = uses(true);
    int latin = uses(false);
    this.chinese = han == latin ? otherwise : han > latin;
  }

  /** Whether keys are written in Chinese. */
  boolean isChinese() {
    return chinese;
  }

  /** The name of a field: the one that is used most in the preferred language. */
  String of(Class<? extends Record> type, String key) {
    FieldDeclaration field = catalogue.of(type).field(key);
    if (field == null) {
      throw new IllegalArgumentException(type + "." + key);
    }
    if (!chinese) {
      return field.key();
    }
    String best = field.zh().get(0);
    for (String name : field.zh()) {
      best = uses.getOrDefault(name, 0) > uses.getOrDefault(best, 0) ? name : best;
    }
    return best;
  }

  /** The word of an enumeration. */
  String of(Named word) {
    List<String> han = word.zh();
    return chinese ? han.get(0) : word.key();
  }

  private void count(String text) {
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      uses.merge(key.group(1), 1, Integer::sum);
    }
  }

  private int uses(boolean han) {
    return uses.entrySet().stream()
        .filter(entry -> HAN.matcher(entry.getKey()).find() == han)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
