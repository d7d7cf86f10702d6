package org.rolebook.incremental;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link RecordWriter} wrote. */
final class RecordReader {

  private final DataInputStream in;
  private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

  RecordReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * Reads a value of a declared type.
   *
   * @throws IOException if the bytes are none of that type
   */
  @Nullable Object read(Type type) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    if (type == String.class) {
      return text();
    }
    if (type == int.class) {
      return in.readInt();
    }
    if (type == long.class) {
      return in.readLong();
    }
    if (type == boolean.class) {
      return in.readBoolean();
    }
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0]);
    }
    Class<?> of = (Class<?>) type;
    return of.isEnum() ? constant(of) : record(of);
  }

  private String text() throws IOException {
    return new String(in.readNBytes(size()), StandardCharsets.UTF_8);
  }

  private Object constant(Class<?> type) throws IOException {
    String name = text();
    for (Object each : type.getEnumConstants()) {
      if (each instanceof Enum<?> one && one.name().equals(name)) {
        return each;
      }
    }
    throw new StreamCorruptedException("no " + type.getSimpleName() + ": " + name);
  }

  private List<Object> list(Type of) throws IOException {
    int size = size();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Object each = read(of);
      if (each == null) {
        throw new StreamCorruptedException("a list holds nothing");
      }
      list.add(each);
    }
    return list;
  }

  private int size() throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new StreamCorruptedException("size " + size);
    }
    return size;
  }

  private Object record(Class<?> type) throws IOException {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(components[i].getGenericType());
    }
    try {
      return constructor(type, components).newInstance(values);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IOException(e);
    }
  }

  private Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    Constructor<?> known = constructors.get(type);
    if (known == null) {
      known =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      known.setAccessible(true);
      constructors.put(type, known);
    }
    return known;
  }
}
