package org.rolebook.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text for readers, in one or more languages, with inline or block Markdown.
 *
 * @param byLanguage BCP 47 tag to text; never empty
 */
public record LocalizedText(Map<String, String> byLanguage) {

  /** Keeps an immutable copy, sorted by tag. */
  public LocalizedText {
    byLanguage =
        byLanguage.size() == 1
            ? OneText.of(byLanguage)
            : Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** A text in one language. */
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(OneText.of(language, text));
  }

  /** The text in a language, or else in the default language, or else in the first there is. */
  public Localized in(String language, String defaultLanguage) {
    String text = byLanguage.get(language);
    if (text != null) {
      return new Localized(text, language);
    }
    text = byLanguage.get(defaultLanguage);
    if (text != null) {
      return new Localized(text, defaultLanguage);
    }
    Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
    return new Localized(first.getValue(), first.getKey());
  }

  /** This text with those of another added; its own stay where both have one. */
  public LocalizedText with(LocalizedText other) {
    Map<String, String> both = new TreeMap<>(other.byLanguage);
    both.putAll(byLanguage);
    return new LocalizedText(both);
  }
}
