package org.rolebook.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * One daily span of work.
 *
 * @param name name of the shift
 * @param start begin, 24 hours
 * @param end end, 24 hours
 * @param pause pause within the shift
 * @param overnight whether it ends on the next day
 */
public record Shift(
    @Field(
            zh = {"名称", "班次"},
            describeZh = "班次名称",
            describeEn = "Name of the shift")
        @Nullable LocalizedText name,
    @Field(
            zh = {"开始", "上班"},
            describeZh = "上班时间",
            describeEn = "Begins")
        @Nullable LocalTime start,
    @Field(
            zh = {"结束", "下班"},
            describeZh = "下班时间",
            describeEn = "Ends")
        @Nullable LocalTime end,
    @Field(
            zh = {"休息", "休息时间"},
            describeZh = "休息时间，如 12:00-13:00 或 60",
            describeEn = "Break, such as 12:00-13:00 or 60 (minutes)",
            key = "break")
        @Nullable ShiftBreak pause,
    @Field(
            zh = {"跨夜", "过夜"},
            describeZh = "是否跨到次日",
            describeEn = "Whether it ends on the next day")
        @Nullable Boolean overnight) {}
