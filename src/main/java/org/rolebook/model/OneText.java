package org.rolebook.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language as an immutable map. Most of a handbook consists of these, so it holds the
 * two words and nothing else: neither a table nor, as the maps of Java do, the views asked for.
 */
final class OneText implements Map<String, String> {

  private final String language;
  private final String text;

  private OneText(String language, String text) {
    this.language = language;
    this.text = text;
  }

  /** The only entry of a map. */
  static OneText of(Map<String, String> map) {
    if (map instanceof OneText same) {
      return same;
    }
    Entry<String, String> only = map.entrySet().iterator().next();
    return of(only.getKey(), only.getValue());
  }

  static OneText of(String language, String text) {
    return new OneText(language, text);
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return language.equals(key);
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return text.equals(value);
  }

  @Override
  public @Nullable String get(@Nullable Object key) {
    return language.equals(key) ? text : null;
  }

  @Override
  public Set<String> keySet() {
    return Set.of(language);
  }

  @Override
  public Collection<String> values() {
    return List.of(text);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of(Map.entry(language, text));
  }

  @Override
  public @Nullable String put(String key, String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable String remove(@Nullable Object key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void putAll(Map<? extends String, ? extends String> other) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OneText one
        ? language.equals(one.language) && text.equals(one.text)
        : other instanceof Map<?, ?> map && map.size() == 1 && text.equals(map.get(language));
  }

  @Override
  public int hashCode() {
    return language.hashCode() ^ text.hashCode();
  }

  @Override
  public String toString() {
    return "{" + language + "=" + text + "}";
  }
}
