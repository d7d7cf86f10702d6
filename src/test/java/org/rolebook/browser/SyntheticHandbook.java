package org.rolebook.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rolebook.model.Authority;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Qualifications;
import org.rolebook.model.ResponsibilityGroup;
import org.rolebook.model.ResponsibilityItem;

/**
 * A large handbook of made-up sentences, the same on each run, which remembers all texts by the
 * address of the page on which they stand.
 */
final class SyntheticHandbook {

  private static final int TEAM = 10;
  private static final int DIVISION = 100;

  private static final String[] AREAS = {
    "运营", "财务", "会计", "市场", "重庆", "长沙", "客服", "技术", "行政", "采购", "仓储", "物流", "人力资源", "法务", "质量",
    "研发", "销售", "渠道", "品牌", "内容", "数据", "安全", "工程", "设计", "培训", "招商", "审计", "税务", "投资", "媒介"
  };
  private static final String[] RANKS = {
    "总监", "经理", "主管", "专员", "助理", "工程师", "分析师", "顾问", "组长", "协调员", "代表", "督导"
  };
  private static final String[] VERBS = {
    "负责", "组织", "制定", "审核", "监督", "跟进", "编制", "完善", "协助", "检查", "汇总", "落实", "推动", "评估", "优化", "执行",
    "协调", "统计"
  };
  private static final String[] OBJECTS = {
    "年度计划",
    "预算方案",
    "客户投诉",
    "合同条款",
    "供应商名录",
    "库存台账",
    "考勤记录",
    "培训教材",
    "活动方案",
    "网站页面",
    "广告投放",
    "会员资料",
    "服务流程",
    "安全隐患",
    "质量标准",
    "项目进度",
    "成本分析",
    "市场调研报告",
    "CRM 系统数据",
    "ROI 指标",
    "（ＫＰＩ）考核表",
    "Excel 报表",
    "岗位说明书",
    "薪酬制度",
    "招聘需求",
    "税务申报",
    "应收账款",
    "促销物料",
    "门店陈列",
    "售后工单"
  };
  private static final String[] ENDS = {
    "，确保按时完成",
    "，并定期向上级汇报",
    "；发现问题及时处理",
    "，提高工作效率",
    "，每月汇总一次",
    "，配合相关部门落实",
    "，符合公司制度要求",
    "，做好记录与归档",
    "",
    ""
  };

  private final Random random = new Random(20240607);
  private final Handbooks book = new Handbooks();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final int positions;
  private final int sentences;

  private SyntheticHandbook(int positions, int sentences) {
    this.positions = positions;
    this.sentences = sentences;
  }

  /**
   * Makes a handbook.
   *
   * @param positions number of positions
   * @param sentences number of sentences of each
   */
  static SyntheticHandbook of(int positions, int sentences) {
    SyntheticHandbook made = new SyntheticHandbook(positions, sentences);
    made.fill();
    return made;
  }

  Handbooks book() {
    return book;
  }

  /** All texts by address; those of a unit's name count for all pages below. */
  Map<String, List<String>> texts() {
    return texts;
  }

  private void fill() {
    List<String> top = List.of(unit("group", "宏图综合集团", List.of()));
    List<String> path = top;
    for (int i = 0; i < positions; i++) {
      String division = "group/d" + i / DIVISION;
      String team = division + "/t" + i / TEAM % (DIVISION / TEAM);
      if (i % DIVISION == 0) {
        String name = any(AREAS) + "事业" + i / DIVISION + "部";
        path = List.of(top.get(0), unit(division, name, top));
      }
      if (i % TEAM == 0) {
        unit(team, any(AREAS) + "组", path);
      }
      position(team, i);
    }
  }

  private String unit(String id, String name, List<String> above) {
    List<String> own = texts.computeIfAbsent(id + "/index.html", key -> new ArrayList<>(above));
    own.add(name);
    String function = sentence();
    own.add(function);
    book.unit(id, Map.of("name", Handbooks.text(name), "functions", duties(List.of(function))));
    return name;
  }

  private void position(String team, int number) {
    String id = team + "/p" + number;
    List<String> own = texts.computeIfAbsent(id + ".html", key -> new ArrayList<>());
    List<String> unit = texts.getOrDefault(team + "/index.html", List.of());
    own.addAll(unit.subList(0, unit.size() - 1));
    String title = any(AREAS) + (number % 3 == 0 ? any(AREAS) : "") + any(RANKS);
    String code = "HT-" + (1000 + number);
    own.addAll(List.of(title, code));
    Map<String, Object> values = new HashMap<>();
    values.put("title", Handbooks.text(title));
    values.put("code", code);
    int part = sentences / 4;
    values.put("summary", Handbooks.text(sentence(own)));
    values.put("responsibilities", duties(sentences(sentences - 3 * part, own)));
    values.put("authorities", sentences(part, own).stream().map(this::authority).toList());
    values.put("kpis", sentences(part, own).stream().map(this::kpi).toList());
    values.put("qualifications", qualifications(sentences(part, own)));
    book.position(id, values);
  }

  private static List<ResponsibilityGroup> duties(List<String> sentences) {
    List<ResponsibilityItem> items =
        sentences.stream()
            .map(text -> Map.of("text", Handbooks.text(text)))
            .map(values -> Handbooks.record(ResponsibilityItem.class, values))
            .toList();
    return List.of(Handbooks.record(ResponsibilityGroup.class, Map.of("items", items)));
  }

  private Authority authority(String text) {
    return Handbooks.record(Authority.class, Map.of("text", Handbooks.text(text)));
  }

  private Kpi kpi(String text) {
    return Handbooks.record(Kpi.class, Map.of("name", Handbooks.text(text)));
  }

  private static Qualifications qualifications(List<String> sentences) {
    List<LocalizedText> general = sentences.stream().map(Handbooks::text).toList();
    return Handbooks.record(Qualifications.class, Map.of("general", general));
  }

  private List<String> sentences(int count, List<String> own) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(sentence(own));
    }
    return made;
  }

  private String sentence(List<String> own) {
    String made = sentence();
    own.add(made);
    return made;
  }

  /** Has a few characters at random in it, so that rare windows exist as well as common ones. */
  private String sentence() {
    String rare = "" + han() + han();
    return any(VERBS) + any(OBJECTS) + "的" + any(VERBS) + "与" + rare + "工作" + any(ENDS);
  }

  private char han() {
    return (char) (0x4E00 + random.nextInt(3000));
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
