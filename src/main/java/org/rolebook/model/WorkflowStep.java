package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One step of a workflow.
 *
 * @param title what is done
 * @param note what else is to be known
 * @param steps steps within the step
 */
@TextForm("title")
public record WorkflowStep(
    @Field(
            zh = {"名称", "步骤"},
            describeZh = "做什么",
            describeEn = "What is done")
        @Nullable LocalizedText title,
    @Field(
            zh = {"说明", "备注"},
            describeZh = "补充说明",
            describeEn = "A note")
        @Nullable LocalizedText note,
    @Field(
            zh = {"子步骤"},
            describeZh = "下一级步骤",
            describeEn = "Steps within the step")
        List<WorkflowStep> steps) {
  /** Keeps immutable copies of its lists and maps. */
  public WorkflowStep {
    steps = List.copyOf(steps);
  }
}
