package org.rolebook.incremental;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.ComponentReader;

/**
 * Writes records of texts, numbers, enums, lists and further records as bytes that a {@link
 * RecordReader} of the same program understands.
 */
final class RecordWriter {

  private final DataOutputStream out;
  private final Map<Class<?>, List<ComponentReader>> components = new HashMap<>();

  RecordWriter(DataOutputStream out) {
    this.out = out;
  }

  /** Writes a value of a declared type. */
  void write(@Nullable Object value, Type type) throws IOException {
    out.writeBoolean(value != null);
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof Integer number) {
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeLong(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Enum<?> one) {
      text(one.name());
    } else if (value instanceof List<?> list && type instanceof ParameterizedType of) {
      out.writeInt(list.size());
      for (Object each : list) {
        write(each, of.getActualTypeArguments()[0]);
      }
    } else if (value instanceof Record record) {
      for (ComponentReader part : components.computeIfAbsent(record.getClass(), Components::of)) {
        write(part.of(record), part.type());
      }
    } else if (value != null) {
      throw new IllegalArgumentException("cannot be kept: " + type);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
