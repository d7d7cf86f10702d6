package org.rolebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;

/**
 * One position (岗位): what its holder answers for, may decide and is measured by.
 *
 * @param origin where it stands in the handbook
 * @param title name
 * @param aliases further names; references resolve on them
 * @param code code, unique in the organisation
 * @param department the unit it belongs to, held against its folder
 * @param reportsTo superiors; the first is the solid line
 * @param dottedLine functional superiors
 * @param directReports stated subordinates, only checked
 * @param spanOfControl how many people it is meant to lead
 * @param grade id or title of a grade of the organisation
 * @param category nature of the work
 * @param employment form of employment
 * @param headcount authorised posts
 * @param salary pay
 * @param status where it stands in its life; active if absent
 * @param summary what the position is for
 * @param responsibilities duties by group
 * @param authorities what it may do on its own
 * @param kpis by what it is measured
 * @param appraisal appraisal besides KPIs
 * @param qualifications what it asks of its holder
 * @param standards standards of work
 * @param workflow ordered steps
 * @param collaboratesWith partners
 * @param supervises stated supervision, only checked
 * @param supervisedBy stated supervisors, only checked
 * @param conditions conditions of work
 * @param career where it may lead
 * @param acknowledgement the block that is signed
 * @param effectiveFrom in force from
 * @param reviewBy to be read again by
 * @param preparedOn written on
 * @param owner position that keeps this description current
 * @param audience narrowest audience that may see it
 * @param tags words to group by
 * @param order place among its neighbours
 * @param lint what this file says to the checks
 * @param slug last part of the address, instead of the file name
 * @param formerly ids under which it was known
 * @param body free text
 */
public record Position(
    Origin origin,
    @Field(
            zh = {"岗位名称", "职位名称", "职务名称"},
            describeZh = "岗位的正式名称",
            describeEn = "Official title of the position",
            required = true)
        LocalizedText title,
    @Field(
            zh = {"别名", "又名"},
            describeZh = "其他叫法，引用时也可使用",
            describeEn = "Other names; references may use them")
        List<LocalizedText> aliases,
    @Field(
            zh = {"岗位编号", "职位代码"},
            describeZh = "在组织内唯一的编号",
            describeEn = "Code, unique in the organisation")
        @Nullable String code,
    @Field(
            zh = {"所属部门", "部门名称"},
            describeZh = "所属部门，须与所在文件夹一致",
            describeEn = "Unit; must agree with the folder")
        @Nullable Reference department,
    @Field(
            zh = {"直接上级", "直属上级"},
            describeZh = "直接上级；第一个为实线",
            describeEn = "Superiors; the first is the solid line")
        List<Reference> reportsTo,
    @Field(
            zh = {"虚线上级"},
            describeZh = "虚线（职能）上级",
            describeEn = "Dotted-line superiors")
        List<Reference> dottedLine,
    @Field(
            zh = {"直接下级", "直属下级"},
            describeZh = "声明的直接下级，只用于核对；没有写“无”",
            describeEn = "Declared reports, only checked; 无 = none")
        @Nullable DeclaredReferences directReports,
    @Field(
            zh = {"管理幅度"},
            describeZh = "应管理的人数",
            describeEn = "How many people it leads")
        @Nullable SpanOfControl spanOfControl,
    @Field(
            zh = {"岗位级别", "职级"},
            describeZh = "职级的标识或名称",
            describeEn = "Id or title of a grade")
        @Nullable String grade,
    @Field(
            zh = {"工作性质"},
            describeZh = "工作性质，如管理人员",
            describeEn = "Nature of the work, such as management")
        @Nullable LocalizedText category,
    @Field(
            zh = {"用工形式"},
            describeZh = "用工形式",
            describeEn = "Form of employment")
        @Nullable Employment employment,
    @Field(
            zh = {"人员编制", "定员人数"},
            describeZh = "编制人数",
            describeEn = "Authorised posts")
        @Nullable Integer headcount,
    @Field(
            zh = {"薪金标准", "薪资"},
            describeZh = "薪资，如 4000 CNY/month",
            describeEn = "Pay, such as 4000 CNY/month",
            audience = "hr")
        @Nullable Salary salary,
    @Field(
            zh = {"状态"},
            describeZh = "草稿、在用、空缺或停用",
            describeEn = "Draft, active, vacant or retired")
        @Nullable Status status,
    @Field(
            zh = {"职责概述", "职位概要", "工作概要", "岗位目的"},
            describeZh = "岗位的目的，一两句话",
            describeEn = "What the position is for",
            block = true)
        @Nullable LocalizedText summary,
    @Field(
            zh = {"详细职责", "岗位职责", "主要职责", "工作内容", "职务说明", "工作职责"},
            describeZh = "职责，可分组",
            describeEn = "Duties, in groups if wanted")
        List<ResponsibilityGroup> responsibilities,
    @Field(
            zh = {"工作权限", "岗位权限", "管理权限"},
            describeZh = "可以自行行使的权限",
            describeEn = "What it may do on its own")
        List<Authority> authorities,
    @Field(
            zh = {"KPI指标", "考核指标", "关键绩效指标", "KPI"},
            describeZh = "关键绩效指标",
            describeEn = "Key performance indicators")
        List<Kpi> kpis,
    @Field(
            zh = {"考核标准"},
            describeZh = "KPI 以外的考核",
            describeEn = "Appraisal besides KPIs")
        @Nullable Appraisal appraisal,
    @Field(
            zh = {"任职资格", "任职资历", "岗位要求"},
            describeZh = "任职要求",
            describeEn = "What it asks of its holder")
        @Nullable Qualifications qualifications,
    @Field(
            zh = {"工作标准", "岗位工作标准与要求"},
            describeZh = "工作标准",
            describeEn = "Standards of work")
        List<LocalizedText> standards,
    @Field(
            zh = {"工作流程", "岗位工作流程"},
            describeZh = "按顺序的工作步骤",
            describeEn = "Ordered steps")
        List<WorkflowStep> workflow,
    @Field(
            zh = {"工作配合", "协作关系"},
            describeZh = "协作的岗位、部门或外部机构",
            describeEn = "Positions, units or bodies it works with")
        List<Reference> collaboratesWith,
    @Field(
            zh = {"所施监督"},
            describeZh = "声明的监督对象，只用于核对",
            describeEn = "Declared supervision, only checked")
        @Nullable DeclaredReferences supervises,
    @Field(
            zh = {"所受监督"},
            describeZh = "声明的监督者，只用于核对",
            describeEn = "Declared supervisors, only checked")
        @Nullable DeclaredReferences supervisedBy,
    @Field(
            zh = {"工作条件", "工作场所"},
            describeZh = "工作时间、地点和环境",
            describeEn = "Hours, place and surroundings")
        @Nullable Conditions conditions,
    @Field(
            zh = {"晋升方向", "职业发展"},
            describeZh = "晋升方向",
            describeEn = "Where it may lead")
        @Nullable Career career,
    @Field(
            zh = {"签字确认"},
            describeZh = "签字栏：声明与签字角色",
            describeEn = "Block that is signed: statement and roles")
        @Nullable Acknowledgement acknowledgement,
    @Field(
            zh = {"生效日期"},
            describeZh = "生效日期（年-月-日）",
            describeEn = "In force from (ISO date)")
        @Nullable LocalDate effectiveFrom,
    @Field(
            zh = {"复审日期"},
            describeZh = "应在何时前复审（年-月-日）",
            describeEn = "To be reviewed by (ISO date)")
        @Nullable LocalDate reviewBy,
    @Field(
            zh = {"填表日期"},
            describeZh = "填写日期（年-月-日）",
            describeEn = "Written on (ISO date)")
        @Nullable LocalDate preparedOn,
    @Field(
            zh = {"责任岗位"},
            describeZh = "负责更新本说明的岗位",
            describeEn = "Position that keeps this current")
        @Nullable Reference owner,
    @Field(
            zh = {"可见范围"},
            describeZh = "可见的最小范围",
            describeEn = "Narrowest audience that may see it",
            notShown = "decides whether there is a page at all")
        @Nullable String audience,
    @Field(
            zh = {"标签"},
            describeZh = "标签，把名称不同而工作相同的岗位归在一起",
            describeEn = "Tags, which bring together positions of one job under different titles")
        List<LocalizedText> tags,
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
            zh = {"正文"},
            describeZh = "自由正文",
            describeEn = "Free text",
            block = true)
        @Nullable LocalizedText body) {
  /** Keeps immutable copies of its lists and maps. */
  public Position {
    aliases = List.copyOf(aliases);
    reportsTo = List.copyOf(reportsTo);
    dottedLine = List.copyOf(dottedLine);
    responsibilities = List.copyOf(responsibilities);
    authorities = List.copyOf(authorities);
    kpis = List.copyOf(kpis);
    standards = List.copyOf(standards);
    workflow = List.copyOf(workflow);
    collaboratesWith = List.copyOf(collaboratesWith);
    tags = List.copyOf(tags);
    formerly = List.copyOf(formerly);
  }

  /** The id, for short. */
  public String id() {
    return origin.id();
  }

  /** The stated status, or {@link Status#ACTIVE}. */
  public Status effectiveStatus() {
    return status == null ? Status.ACTIVE : status;
  }
}
