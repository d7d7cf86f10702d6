package org.rolebook.render.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** The keys under which the message bundles keep the names of fields and of enumerated words. */
public final class LabelKeys {

  /** Where a further word begins in the name of a type. */
  private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private LabelKeys() {}

  /** Key of the name of a field, such as {@code field.responsibility-item.deadline}. */
  public static String field(Class<? extends Record> record, String key) {
    return "field." + kebab(record) + "." + key;
  }

  /** Key of the name of an enumeration, such as {@code choice.authority-kind}. */
  public static String choices(Class<? extends Enum<?>> type) {
    return "choice." + kebab(type);
  }

  /**
   * Key of one word of an enumeration, such as {@code choice.operator.at-least}: made of the
   * constant's name, since a key such as {@code >=} cannot stand in a properties file.
   */
  public static String choice(Enum<?> constant) {
    return choices(constant.getDeclaringClass()) + "." + constant(constant);
  }

  /** Name of a constant in lower case with hyphens, such as {@code at-least}. */
  static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of a type in lower case with hyphens, such as {@code shift-break}. */
  static String kebab(Class<?> type) {
    return WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
