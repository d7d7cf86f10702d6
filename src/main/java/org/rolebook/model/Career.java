package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;
import org.rolebook.model.declare.TextForm;

/**
 * Where a position may lead, and where its holders come from.
 *
 * @param from positions it is reached from
 * @param to positions it leads to
 */
@ListForm("to")
@TextForm("to")
public record Career(
    @Field(
            zh = {"来自", "来源岗位"},
            describeZh = "可由哪些岗位晋升而来",
            describeEn = "Positions it is reached from")
        List<Reference> from,
    @Field(
            zh = {"去向", "晋升岗位"},
            describeZh = "可晋升到哪些岗位",
            describeEn = "Positions it leads to")
        List<Reference> to) {
  /** Keeps immutable copies of its lists and maps. */
  public Career {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
