package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * One line of a staffing table.
 *
 * @param position the position
 * @param count how many posts
 */
@TextForm("position")
public record StaffingRow(
    @Field(
            zh = {"岗位"},
            describeZh = "岗位",
            describeEn = "Position",
            required = true)
        @Nullable Reference position,
    @Field(
            zh = {"人数"},
            describeZh = "编制人数",
            describeEn = "Posts")
        @Nullable Integer count) {}
