package org.rolebook.model;

import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.TextForm;

/**
 * Under what conditions a position works.
 *
 * @param schedule working hours
 * @param location where
 * @param environment surroundings
 * @param hazards dangers
 * @param physicalDemands bodily demands
 * @param workload how evenly busy
 * @param travel business travel
 */
@TextForm("location")
public record Conditions(
    @Field(
            zh = {"工作时间"},
            describeZh = "工作时间或班次",
            describeEn = "Working hours or shifts")
        @Nullable Schedule schedule,
    @Field(
            zh = {"工作地点", "地点"},
            describeZh = "工作地点",
            describeEn = "Where")
        @Nullable LocalizedText location,
    @Field(
            zh = {"工作环境", "环境"},
            describeZh = "工作环境",
            describeEn = "Surroundings")
        @Nullable LocalizedText environment,
    @Field(
            zh = {"危险性"},
            describeZh = "危险性",
            describeEn = "Dangers")
        @Nullable LocalizedText hazards,
    @Field(
            zh = {"体能要求"},
            describeZh = "体能要求",
            describeEn = "Physical demands")
        @Nullable LocalizedText physicalDemands,
    @Field(
            zh = {"工作均衡性", "工作负荷"},
            describeZh = "忙闲程度",
            describeEn = "How busy")
        @Nullable LocalizedText workload,
    @Field(
            zh = {"出差"},
            describeZh = "出差要求",
            describeEn = "Business travel")
        @Nullable LocalizedText travel) {}
