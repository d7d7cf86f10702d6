package org.rolebook.model.declare;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one component of records. Once that is asked for often, a class is made for it, which takes
 * a tenth of a millisecond and makes each reading many times as quick as one by reflection.
 */
public final class ComponentReader {

  /** So many readings take about as long as it takes to make a class. */
  private static final int SELDOM = 100;

  private static final MethodType OBJECTS = MethodType.methodType(Object.class, Object.class);

  private final Method accessor;
  private volatile @Nullable Function<Object, @Nullable Object> made;

  /** How often it was read; threads that lose count make a class a little later. */
  private int readings;

  /** A reader of a component of records of this program, which need not be public. */
  public ComponentReader(RecordComponent component) {
    accessor = component.getAccessor();
    accessor.setAccessible(true);
  }

  /** The type that is declared. */
  public Type type() {
    return accessor.getGenericReturnType();
  }

  /** The value that a record holds. */
  public @Nullable Object of(Record owner) {
    Function<Object, @Nullable Object> reader = made;
    return reader == null ? reflected(owner) : reader.apply(owner);
  }

  private @Nullable Object reflected(Record owner) {
    if (++readings > SELDOM) {
      made = make();
    }
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("accessor " + accessor, e);
    }
  }

  @SuppressWarnings("unchecked") // it is made as such
  private Function<Object, @Nullable Object> make() {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(accessor.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(accessor);
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  OBJECTS,
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("accessor " + accessor, e);
    }
  }
}
