package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;
import org.rolebook.model.declare.Shorthand;
import org.rolebook.model.declare.TextForm;

/**
 * A list of references that an author stated; an empty one says “none”, absence says nothing.
 *
 * @param references what was stated
 */
@ListForm("references")
@TextForm("references")
public record DeclaredReferences(
    @Field(
            zh = {"对象"},
            describeZh = "所声明的对象",
            describeEn = "What is declared")
        List<Reference> references) {
  /** Keeps immutable copies of its lists and maps. */
  public DeclaredReferences {
    references = List.copyOf(references);
  }

  /** Reads {@code 无} or {@code none}; null for any other text, which names one element. */
  @Shorthand(value = "none", pattern = "^(无|none)$")
  public static @Nullable DeclaredReferences none(String text) {
    return text.equals("无") || text.equalsIgnoreCase("none")
        ? new DeclaredReferences(List.of())
        : null;
  }
}
