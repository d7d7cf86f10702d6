package org.rolebook.incremental;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.ComponentReader;

/**
 * Digests records by everything that they hold: every component, down to the last one, in order.
 * Equal digests stand for equal models. Values of a kind that is not known are refused, so that
 * nothing a template can see is left out. May be used by several threads.
 */
public final class ModelDigest {

  private final Map<Class<?>, List<ComponentReader>> components = new ConcurrentHashMap<>();

  /** The digest of a record. */
  Digest of(Record model) {
    Walk walk = new Walk();
    walk.add(model);
    return walk.digest();
  }

  /** The digest of a value of a model, in hexadecimal. */
  public String text(@Nullable Object value) {
    Walk walk = new Walk();
    walk.add(value);
    return walk.digest().text();
  }

  /**
   * The digest of a model.
   *
   * @param first one half of it
   * @param second the other half
   */
  record Digest(long first, long second) {

    /** All of it, in hexadecimal. */
    String text() {
      HexFormat hex = HexFormat.of();
      return hex.toHexDigits(first) + hex.toHexDigits(second);
    }
  }

  private List<ComponentReader> components(Class<?> type) {
    return components.computeIfAbsent(type, Components::of);
  }

  /**
   * Writes a model as characters that no other model has: each value with its kind and its length.
   */
  private final class Walk {

    private final Mixture mixture = new Mixture();

    void add(@Nullable Object value) {
      if (value == null) {
        put(0);
      } else if (value instanceof String text) {
        put(1);
        text(text);
      } else if (value instanceof Record record) {
        record(record);
      } else if (value instanceof Collection<?> all) {
        put(3);
        number(all.size());
        all.forEach(this::add);
      } else if (value instanceof Map<?, ?> map) {
        put(4);
        number(map.size());
        map.forEach(this::entry);
      } else if (isSimple(value)) {
        put(5);
        text(value.getClass().getName());
        text(value instanceof Enum<?> one ? one.name() : value.toString());
      } else {
        throw new IllegalArgumentException("no model of a page: " + value.getClass());
      }
    }

    private void entry(Object key, @Nullable Object value) {
      add(key);
      add(value);
    }

    private void record(Record record) {
      put(2);
      text(record.getClass().getName());
      for (ComponentReader component : components(record.getClass())) {
        add(component.of(record));
      }
    }

    private void text(String text) {
      number(text.length());
      mixture.add(text);
    }

    private void number(int number) {
      mixture.add(number >>> 16);
      mixture.add(number);
    }

    private void put(int kind) {
      mixture.add(kind);
    }

    Digest digest() {
      return mixture.sum();
    }
  }

  private static boolean isSimple(Object value) {
    return value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof BigDecimal
        || value instanceof Character
        || value instanceof Enum<?>
        || value instanceof TemporalAccessor;
  }
}
