package org.rolebook.model;

import java.util.List;
import org.rolebook.model.declare.Field;

/**
 * A baseline: the findings that a handbook lives with.
 *
 * @param accepted the entries
 */
public record AcceptedFindings(
    @Field(
            zh = {"已接受"},
            describeZh = "已接受的问题",
            describeEn = "The accepted findings")
        List<AcceptedFinding> accepted) {

  /** Keeps an immutable copy. */
  public AcceptedFindings {
    accepted = List.copyOf(accepted);
  }
}
