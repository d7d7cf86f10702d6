package org.rolebook.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Lets templates see the components of view records and nothing else of any Java object. */
final class ViewAccess implements MemberAccessPolicy {

  private static final ClassMemberAccessPolicy COMPONENTS =
      new ClassMemberAccessPolicy() {
        @Override
        public boolean isMethodExposed(Method method) {
          Class<?> type = method.getDeclaringClass();
          return type.isRecord()
              && Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .anyMatch(method::equals);
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
          return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
          return false;
        }
      };

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return COMPONENTS;
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
