package org.rolebook.golden;

import java.util.stream.Stream;

/** Faults in the other fields of a position, in its settings and in the baseline. */
@SuppressWarnings("StringConcatToTextBlock") // one line of YAML or of a pattern in each piece
final class PositionFaults {

  private PositionFaults() {}

  static Stream<Fault> all() {
    return Stream.of(fields(), schedules(), kpis(), grades(), settings()).flatMap(s -> s);
  }

  private static Stream<Fault> fields() {
    return Stream.of(
        Fault.key("review-overdue", "reviewBy|复审日期|status|状态", "▶reviewBy: 1969-12-31"),
        Fault.of("duplicate-code", "^(code|岗位编号): \\d+$", "▶$1: 4")
            .in("web-ads/technology/[a-z-]+\\.yaml"),
        Fault.of("duplicate-code", "^(岗位编号): \"2.11.\\d\"$", "▶$1: \"2.3.1\"")
            .in("finance-service/service/[a-z-]+\\.(yaml|md)"),
        Fault.of("missing-required", "\\A((?:#.*\n)*)(?:title|岗位名称): .*\n((?:#.*\n)*)", "$1$2▶")
            .in("[a-z]\\.yaml$(?<!\\.en\\.yaml|unit\\.yaml|handbook\\.yaml)"),
        Fault.key(
                "authority-conflict",
                "authorities|工作权限|岗位权限",
                "authorities:\n"
                    + "▶  - {text: 对下属的任免提出建议。, kind: propose}\n"
                    + "  - {text: 决定下属的人事变动。, kind: decide}")
            .unless("(?m)^(?:## )?(?:authorities|工作权限|岗位权限|管理权限)"),
        Fault.of(
                "declared-but-undefined",
                "^((?:title|岗位名称): .*\n(?:.*\n)*?)(?:responsibilities|岗位职责|工作内容|职务说明):\n(?: .*\n)+",
                "▶$1status: draft\n")
            .unless("(?m)^(?:status|状态):")
            .with("headcount-undefined-position", "title-variant")
            .in("/(?!unit)[a-z-]*(?:finance-manager|director|supervisor)\\.yaml$(?<!\\.en\\.yaml)"),
        Fault.of("salary-inversion", "^(薪金标准): \\d+ CNY/month$", "▶$1: 9000 CNY/month")
            .in("lighting-channel/.*/[a-z-]+-group/"));
  }

  private static Stream<Fault> schedules() {
    return Stream.of(
        schedule("schedule-overnight", "▶  schedule: 22:00-05:00"),
        schedule(
            "schedule-over-limit",
            "  schedule:\n"
                + "▶    shifts: [{start: \"08:30\", end: \"18:30\", break: 60}]\n"
                + "    restDays: 每周休息一天"),
        schedule(
            "schedule-irregular",
            "  schedule:\n"
                + "    shifts:\n"
                + "▶      - {start: \"08:30\", end: \"10:00\"}\n"
                + "      - {start: \"12:30\", end: \"18:30\"}"),
        schedule(
            "schedule-irregular",
            "  schedule:\n    shifts:\n▶      - {start: \"08:30\", end: \"08:30\"}"),
        schedule(
            "schedule-contradiction",
            "  schedule:\n"
                + "    shifts: [{start: \"09:00\", end: \"17:00\"}]\n"
                + "    restDays: 周日\n"
                + "▶body: 本岗位实行双休。"));
  }

  private static Fault schedule(String rule, String lines) {
    return Fault.key(rule, "conditions|工作条件", "conditions:\n" + lines)
        .unless("(?m)^(?:## )?(?:conditions|工作条件|工作场所|body|正文)")
        .in("/(?!unit\\.)[a-z-]+\\.yaml$(?<!\\.en\\.yaml)");
  }

  private static Stream<Fault> kpis() {
    return Stream.of(
        kpi(
            "kpi-weight-sum",
            "kpis:\n"
                + "▶  - {name: 来访登记差错率, weight: 60%, unit: 次}\n"
                + "  - {name: 来访登记及时率, weight: 30%, unit: 次}"),
        shared(
            "kpi-duplicate",
            "{name: 另一指标, definition: 工作主动，较好地履行本职，并为其他部门提供协助。, measure: qualitative}"),
        shared("kpi-definitions-differ", "{name: 业绩考核, definition: 当月到账的销售额。, unit: 元}"),
        Fault.of(
                "kpi-set-identical",
                "^kpis:\n(?: .*\n)+",
                "kpis:\n"
                    + "▶  - use: directed-delivery\n"
                    + "  - use: opportunity-seeking\n"
                    + "  - use: business-result\n"
                    + "  - use: attendance-result\n")
            .in("web-ads/operations/(?:admin|content|merchant)[a-z-]+\\.yaml$")
            .with("kpi-not-measurable"),
        kpi("kpi-not-measurable", "kpis:\n  - {name: 来访登记差错率, unit: '%'}\n▶  - 工作效率高"));
  }

  private static Fault shared(String rule, String kpi) {
    return Fault.of(rule, "^kpis:\n(?: .*\n)+", "$0▶  - " + kpi + "\n")
        .in("web-ads/[a-z]+/(?!unit)[a-z-]+\\.yaml$");
  }

  private static Fault kpi(String rule, String lines) {
    return Fault.key(rule, "kpis", lines)
        .unless("(?m)^(?:## )?(?:kpis|KPI指标|考核指标|关键绩效指标)|^(?:status|状态):");
  }

  private static Stream<Fault> grades() {
    return Stream.of(
        Fault.of(
                "grade-mismatch", "^(grade): (?:technical|junior)-staff$", "▶$1: middle-supervisor")
            .in("web-ads/"),
        Fault.of(
                "kpi-owner-missing",
                "^kpis:\n(?: .*\n)+",
                "$0▶  - {id: visits, name: 来访量, unit: 次}\n")
            .in("/unit\\.yaml"),
        Fault.of(
                "kpi-owner-missing",
                "^(nature|mission|性质|使命): .*\n",
                "$0kpis:\n▶  - {id: visits, name: 来访量, unit: 次}\n")
            .in("/unit\\.yaml")
            .unless("(?m)^kpis:"));
  }

  private static Stream<Fault> settings() {
    return Stream.of(
        Fault.key("ignore-without-reason", "lint|检查", "lint:\n  ignore:\n▶    kpi-missing: \"\""),
        Fault.of("unknown-audience", "^  salary: hr$", "▶  salary: hrs").in("^handbook\\.yaml"),
        Fault.key("unknown-audience", "audience|可见范围", "▶audience: managers"),
        Fault.key("unknown-rule", "lint|检查", "lint:\n  ignore:\n▶    kpi-weights: 指标试行中。"),
        Fault.of("unknown-rule", "^lint:\n", "$0▶  wide-spam: warning\n").in("^handbook\\.yaml"),
        Fault.of(
                "baseline-entry",
                "^(  - rule: .*\n"
                    + "    element: .*\n"
                    + "(?:    field: .*\n"
                    + ")?)    reason:\n"
                    + "      zh-CN: .*\n"
                    + "      en: .*\n",
                "▶$1    reason: \"\"\n")
            .in("^lint-baseline"),
        Fault.of(
                "baseline-entry",
                "^  - (rule: (?:code-missing|field-missing|undefined-role-mention)\n"
                    + "    element: .*\n"
                    + ")",
                "▶  - expires: 1969-12-31\n    $1")
            .in("^lint-baseline"));
  }
}
