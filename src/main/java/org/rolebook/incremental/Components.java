package org.rolebook.incremental;

import java.util.Arrays;
import java.util.List;
import org.rolebook.model.declare.ComponentReader;

/** What reads the components of records, also of those that are not public. */
final class Components {

  private Components() {}

  /** What reads the components of a record, in order. */
  static List<ComponentReader> of(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(ComponentReader::new).toList();
  }
}
