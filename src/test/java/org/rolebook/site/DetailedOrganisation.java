package org.rolebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A {@link LargeOrganisation} whose positions are described in full, each in about 3 KB of YAML:
 * duties in groups, authorities, KPIs, qualifications, standards, a workflow and conditions.
 */
public final class DetailedOrganisation {

  private static final String[] VERBS = {
    "制定", "组织", "审核", "监督", "跟进", "编制", "完善", "检查", "汇总", "落实", "推动", "评估", "优化", "执行", "协调", "统计"
  };
  private static final String[] OBJECTS = {
    "年度经营计划",
    "部门预算方案",
    "客户投诉处理流程",
    "采购合同条款",
    "供应商名录",
    "库存台账",
    "考勤记录",
    "培训教材",
    "市场活动方案",
    "网站页面内容",
    "广告投放计划",
    "会员资料",
    "售后服务流程",
    "安全隐患清单",
    "质量检验标准",
    "项目进度表",
    "成本分析报告",
    "市场调研报告",
    "客户关系系统数据",
    "投资回报指标",
    "绩效考核表",
    "销售日报",
    "岗位说明书",
    "薪酬制度",
    "招聘需求",
    "税务申报资料"
  };
  private static final String[] ENDS = {
    "，确保按时完成",
    "，每周向上级汇报进展",
    "；发现问题在一个工作日内处理",
    "，并分析差异原因",
    "，每月五日前汇总一次",
    "，配合相关部门落实",
    "，符合公司制度要求",
    "，做好记录与归档",
    ""
  };

  private final Random random;

  private DetailedOrganisation(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes the files.
   *
   * @param content folder, made if missing
   * @param count number of positions
   * @param seed the same seed makes the same files
   * @param lint what handbook.yaml says about rules; empty for nothing
   */
  public static void write(Path content, int count, long seed, String lint) throws IOException {
    LargeOrganisation.write(content, count, seed);
    Files.writeString(content.resolve("handbook.yaml"), lint, StandardOpenOption.APPEND);
    DetailedOrganisation details = new DetailedOrganisation(seed);
    for (Path file : positions(content)) {
      Files.writeString(file, details.source(), StandardOpenOption.APPEND);
    }
  }

  private static List<Path> positions(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(f -> f.getFileName().toString().startsWith("p")).sorted().toList();
    }
  }

  private String source() {
    StringBuilder out = new StringBuilder("summary: " + sentence() + sentence() + "\n");
    out.append("responsibilities:\n");
    for (String group : List.of("日常工作", "团队管理", "报告与改进")) {
      out.append("  - group: ").append(group).append("\n    items:\n");
      items(out, "      ", 4);
    }
    out.append("authorities:\n");
    items(out, "  ", 4);
    out.append("kpis:\n");
    for (int i = 0; i < 5; i++) {
      out.append("  - name: " + any(OBJECTS) + "完成率" + i + "\n    definition: " + sentence());
      out.append("\n    formula: 当月完成数 ÷ 当月计划数 × 100%\n    target: 95\n    unit: \"%\"\n");
      out.append("    weight: 20\n    period: 每月\n    source: " + any(OBJECTS) + "\n");
    }
    out.append("qualifications:\n  education: {level: 本科}\n  skills:\n");
    items(out, "    ", 3);
    out.append("standards:\n");
    items(out, "  ", 4);
    out.append("workflow:\n");
    items(out, "  ", 4);
    return out.append("conditions: {schedule: 08:30-18:00, location: 办公室}\n").toString();
  }

  private void items(StringBuilder out, String indent, int count) {
    for (int i = 0; i < count; i++) {
      out.append(indent).append("- ").append(sentence()).append('\n');
    }
  }

  private String sentence() {
    String rare = Character.toString(0x4E00 + random.nextInt(3000));
    return any(VERBS) + any(OBJECTS) + "，" + any(VERBS) + rare + any(OBJECTS) + any(ENDS) + "。";
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
