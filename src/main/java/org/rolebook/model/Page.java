package org.rolebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * A free page of a unit or of the handbook: a regulation, guide or notice.
 *
 * @param origin where it stands in the handbook
 * @param title name
 * @param kind what sort of page
 * @param appliesTo positions and units that it binds
 * @param approvers positions that approved it
 * @param effectiveFrom in force from
 * @param audience narrowest audience that may see it
 * @param order place among its neighbours
 * @param lint what this file says to the checks
 * @param slug last part of the address, instead of the file name
 * @param formerly ids under which it was known
 * @param layout name of the template that makes it, instead of the usual one
 * @param data words for that template, by name
 * @param body free text
 */
public record Page(
    Origin origin,
    @Field(
            zh = {"标题", "名称"},
            describeZh = "页面标题",
            describeEn = "Title",
            required = true)
        LocalizedText title,
    @Field(
            zh = {"类型"},
            describeZh = "制度、指南、入职或动态",
            describeEn = "Regulation, guide, onboarding or news")
        @Nullable PageKind kind,
    @Field(
            zh = {"适用对象", "适用范围"},
            describeZh = "适用的岗位或部门",
            describeEn = "Positions or units it applies to")
        List<Reference> appliesTo,
    @Field(
            zh = {"批准人", "审批人"},
            describeZh = "批准的岗位",
            describeEn = "Positions that approve it")
        List<Reference> approvers,
    @Field(
            zh = {"生效日期"},
            describeZh = "生效日期（年-月-日）",
            describeEn = "In force from (ISO date)")
        @Nullable LocalDate effectiveFrom,
    @Field(
            zh = {"可见范围"},
            describeZh = "可见的最小范围",
            describeEn = "Narrowest audience that may see it",
            notShown = "decides whether there is a page at all")
        @Nullable String audience,
    @Field(
            zh = {"顺序"},
            describeZh = "排序号",
            describeEn = "Place among its neighbours",
            notShown = "decides the order of lists")
        @Nullable BigDecimal order,
    @Field(
            zh = {"检查"},
            describeZh = "本文件的检查设置",
            describeEn = "Settings of the checks for this file",
            notShown = "speaks to the checks, not to readers")
        @Nullable LintSettings lint,
    @Field(
            zh = {"网址名"},
            describeZh = "替代文件名的网址名",
            describeEn = "Last part of the address instead of the file name",
            notShown = "the address of the page itself")
        @Nullable String slug,
    @Field(
            zh = {"曾用标识"},
            describeZh = "曾用标识，旧链接自动跳转",
            describeEn = "Former ids; old links are redirected",
            notShown = "each becomes a redirect page")
        List<String> formerly,
    @Field(
            zh = {"版式", "布局"},
            describeZh = "用自己的模板文件夹里的 layout-版式.ftlh 生成本页",
            describeEn = "Made by layout-NAME.ftlh of one's own templates",
            notShown = "decides which template makes the page")
        @Nullable String layout,
    @Field(
            zh = {"数据"},
            describeZh = "给版式模板用的词，按名称写，每项一个词或一列词",
            describeEn = "Words for the template of the layout, by name, one or a list each",
            notShown = "is for the template that layout names")
        Map<String, List<String>> data,
    @Field(
            zh = {"正文"},
            describeZh = "自由正文",
            describeEn = "Free text",
            block = true)
        @Nullable LocalizedText body) {
  /** Keeps immutable copies of its lists and maps. */
  public Page {
    appliesTo = List.copyOf(appliesTo);
    approvers = List.copyOf(approvers);
    formerly = List.copyOf(formerly);
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /** The id, for short. */
  public String id() {
    return origin.id();
  }
}
