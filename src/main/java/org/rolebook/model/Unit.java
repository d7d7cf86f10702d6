package org.rolebook.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * One unit: an organisation, department, team …; a folder of the content.
 *
 * @param origin where it stands in the handbook
 * @param name name
 * @param aliases further names; references resolve on them
 * @param kind what sort of unit
 * @param code code
 * @param order place among its neighbours
 * @param head the position that leads it
 * @param mission what it is there for
 * @param nature what sort of work it does
 * @param functions what it answers for
 * @param staffing control total of posts
 * @param externals bodies outside the handbook
 * @param grades grades, highest first
 * @param library what positions below share
 * @param kpis shared definitions of KPIs
 * @param metrics quantities
 * @param glossary words explained
 * @param audience narrowest audience that may see it
 * @param lint what this file says to the checks
 * @param slug last part of the address, instead of the file name
 * @param formerly ids under which it was known
 * @param body free text
 */
public record Unit(
    Origin origin,
    @Field(
            zh = {"部门名称", "名称", "组织名称"},
            describeZh = "部门或组织的名称",
            describeEn = "Name of the unit",
            required = true)
        LocalizedText name,
    @Field(
            zh = {"别名", "又名"},
            describeZh = "其他叫法，引用时也可使用",
            describeEn = "Other names; references may use them")
        List<LocalizedText> aliases,
    @Field(
            zh = {"类型", "部门类型"},
            describeZh = "组织、部门、小组等",
            describeEn = "Organisation, department, team …")
        @Nullable UnitKind kind,
    @Field(
            zh = {"部门编号", "编号"},
            describeZh = "部门编号",
            describeEn = "Code")
        @Nullable String code,
    @Field(
            zh = {"顺序"},
            describeZh = "排序号",
            describeEn = "Place among its neighbours",
            notShown = "decides the order of lists")
        @Nullable BigDecimal order,
    @Field(
            zh = {"负责人"},
            describeZh = "负责人岗位",
            describeEn = "Position that leads it")
        @Nullable Reference head,
    @Field(
            zh = {"部门使命", "使命"},
            describeZh = "部门使命",
            describeEn = "What it is there for",
            block = true)
        @Nullable LocalizedText mission,
    @Field(
            zh = {"部门性质", "性质"},
            describeZh = "部门性质",
            describeEn = "What sort of work it does",
            block = true)
        @Nullable LocalizedText nature,
    @Field(
            zh = {"部门职责", "部门职能", "职能"},
            describeZh = "部门职能，可分组",
            describeEn = "What it answers for, in groups if wanted")
        List<ResponsibilityGroup> functions,
    @Field(
            zh = {"人员构成", "岗位设置", "岗位设定"},
            describeZh = "人员编制表，用于核对",
            describeEn = "Staffing table, a control total")
        @Nullable Staffing staffing,
    @Field(
            zh = {"外部机构"},
            describeZh = "手册之外的机构，如董事会",
            describeEn = "Bodies outside the handbook, such as a board")
        List<ExternalBody> externals,
    @Field(
            zh = {"职级", "岗位级别"},
            describeZh = "职级，由高到低",
            describeEn = "Grades, highest first")
        List<Grade> grades,
    @Field(
            zh = {"公用库"},
            describeZh = "下级岗位公用的权限、职责与考核方案",
            describeEn = "Shared authorities, duties, schemes",
            notShown = "its entries are shown where they are used")
        @Nullable Library library,
    @Field(
            zh = {"KPI指标", "公用指标", "KPI"},
            describeZh = "公用的指标定义",
            describeEn = "Shared definitions of KPIs")
        List<Kpi> kpis,
    @Field(
            zh = {"度量", "数据指标"},
            describeZh = "度量（数据指标）",
            describeEn = "Quantities")
        List<Metric> metrics,
    @Field(
            zh = {"术语表", "术语"},
            describeZh = "术语表",
            describeEn = "Glossary")
        List<Term> glossary,
    @Field(
            zh = {"可见范围"},
            describeZh = "可见的最小范围",
            describeEn = "Narrowest audience that may see it",
            notShown = "decides whether there is a page at all")
        @Nullable String audience,
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
            zh = {"正文"},
            describeZh = "自由正文",
            describeEn = "Free text",
            block = true)
        @Nullable LocalizedText body) {
  /** Keeps immutable copies of its lists and maps. */
  public Unit {
    aliases = List.copyOf(aliases);
    functions = List.copyOf(functions);
    externals = List.copyOf(externals);
    grades = List.copyOf(grades);
    kpis = List.copyOf(kpis);
    metrics = List.copyOf(metrics);
    glossary = List.copyOf(glossary);
    formerly = List.copyOf(formerly);
  }

  /** The id, for short. */
  public String id() {
    return origin.id();
  }

  /** The stated kind, or organisation for a root and department for any other. */
  public UnitKind effectiveKind() {
    UnitKind assumed = origin.unit().isEmpty() ? UnitKind.ORGANISATION : UnitKind.DEPARTMENT;
    return kind == null ? assumed : kind;
  }
}
