package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * The block that is signed on paper; roles, never names.
 *
 * @param statement what is declared
 * @param signatories roles that sign
 */
@TextForm("statement")
public record Acknowledgement(
    @Field(
            zh = {"声明"},
            describeZh = "签字时的声明",
            describeEn = "What is declared",
            block = true)
        @Nullable LocalizedText statement,
    @Field(
            zh = {"签字人"},
            describeZh = "签字的角色（不写姓名）",
            describeEn = "Roles that sign, never names")
        List<LocalizedText> signatories) {
  /** Keeps immutable copies of its lists and maps. */
  public Acknowledgement {
    signatories = List.copyOf(signatories);
  }
}
