package org.rolebook.content;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rolebook.model.LocalizedText;

/**
 * Gives out one object for equal values, as far as it remembers them: words such as periods, units
 * of measure and names of groups stand in a handbook thousands of times. Remembers a bounded number
 * of short ones, so that it costs nothing to speak of where nothing is said twice. May be used by
 * several threads; the values are immutable.
 */
final class SharedValues {

  private static final int PLACES = 1 << 13;

  /** Longer texts are seldom said twice. */
  private static final int LONGEST = 64;

  private final AtomicReferenceArray<Object> known = new AtomicReferenceArray<>(PLACES);

  /** An equal value, perhaps the same. */
  <T> T same(T value) {
    if (isLong(value)) {
      return value;
    }
    int hash = value.hashCode();
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Object other = known.get(place);
    if (other != null && other.getClass() == value.getClass() && other.equals(value)) {
      @SuppressWarnings("unchecked") // of the same class
      T equal = (T) other;
      return equal;
    }
    known.set(place, value);
    return value;
  }

  private static boolean isLong(Object value) {
    return value instanceof LocalizedText text
        ? text.byLanguage().size() > 1
            || text.byLanguage().values().iterator().next().length() > LONGEST
        : value instanceof String word && word.length() > LONGEST;
  }
}
