package org.rolebook.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of Rolebook in one language, from {@code org/rolebook/i18n/<tag>.properties}. A pattern
 * follows {@link java.text.MessageFormat}; its arguments are always texts, so no number is ever
 * grouped by a locale's rules.
 */
public final class Messages {

  /** The language that is taken when a wanted one has no file. */
  public static final String FALLBACK = "en";

  private final String language;
  private final Map<String, String> patterns;
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

  private Messages(String language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  /**
   * Reads the words of a language.
   *
   * @param tag BCP 47 language tag, such as {@code zh-CN}; {@code zh}, {@code zh-TW} … find {@code
   *     zh-CN}, what has no file finds {@link #FALLBACK}
   */
  public static Messages of(String tag) {
    String known = known(tag);
    return new Messages(known, read(known));
  }

  /** The language whose file is used for a tag. */
  public static String known(String tag) {
    if (exists(tag)) {
      return tag;
    }
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return primary.equals("zh") ? "zh-CN" : exists(primary) ? primary : FALLBACK;
  }

  /** Tag of the language in which this speaks. */
  public String language() {
    return language;
  }

  /** All keys that have a text. */
  public Set<String> keys() {
    return patterns.keySet();
  }

  /** Whether there is a text for a key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The text for a key, filled. An argument {@code @key} stands for the word of that key.
   *
   * @throws IllegalArgumentException if there is no such key: a fault of the program, not of
   *     content
   */
  public String text(String key, Object... arguments) {
    return text(key, List.of(arguments));
  }

  /** The text for a key, filled; see {@link #text(String, Object...)}. */
  public String text(String key, List<?> arguments) {
    Wording wording = wordings.get(key);
    if (wording == null) {
      wording = wording(key);
    }
    Object[] texts = new Object[arguments.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = word(String.valueOf(arguments.get(i)));
    }
    return wording.fill(texts);
  }

  private Wording wording(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + language);
    }
    Wording wording = new Wording(pattern);
    wordings.put(key, wording);
    return wording;
  }

  private String word(String argument) {
    return argument.startsWith("@")
        ? patterns.getOrDefault(argument.substring(1), argument)
        : argument;
  }

  private static boolean exists(String tag) {
    return tag.matches("[A-Za-z0-9-]+") && Messages.class.getResource(tag + ".properties") != null;
  }

  private static Map<String, String> read(String tag) {
    Properties properties = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(tag + ".properties");
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> patterns = new LinkedHashMap<>();
    properties.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }
}
