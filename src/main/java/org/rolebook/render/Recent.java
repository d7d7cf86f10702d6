package org.rolebook.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the few values that were asked for last, for pages that are made one after the other and
 * have much in common. Serves several threads; a value may be made by two of them at once.
 */
final class Recent<K, V> {

  private final int most;
  private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

  /** Keeps so many values at most. */
  Recent(int most) {
    this.most = most;
  }

  /** The value for a key, made if it is not there. */
  V of(K key, Function<K, V> make) {
    V known;
    synchronized (values) {
      known = values.get(key);
    }
    return known == null ? kept(key, make.apply(key)) : known;
  }

  private V kept(K key, V made) {
    synchronized (values) {
      V known = values.putIfAbsent(key, made);
      if (values.size() > most) {
        values.remove(values.keySet().iterator().next());
      }
      return known == null ? made : known;
    }
  }
}
