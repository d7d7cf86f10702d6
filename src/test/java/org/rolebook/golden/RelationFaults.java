package org.rolebook.golden;

import java.util.stream.Stream;

/** Faults in references, lines of reporting and headcounts. */
final class RelationFaults {

  private static final String SUPERIOR = "^(reportsTo|直接上级): ([^\\[\n]+)";
  private static final String STAFFING =
      "    - \\{(position|岗位): ([a-z-]+), (count|人数): (\\d+)\\}\n";

  private RelationFaults() {}

  static Stream<Fault> all() {
    return Stream.of(references(), lines(), stated(), departments(), headcounts()).flatMap(s -> s);
  }

  private static Stream<Fault> references() {
    String guide = "pages/reading-guide\\.md";
    return Stream.of(
        Fault.of("ambiguous-reference", "^(\\|[^\n-][^\n]*)\\|$", "▶$1，如[[operations-director]] |")
            .in(guide),
        Fault.of("ambiguous-reference", "^(\\d\\. [^\n]*)。$", "▶$1，如[[copywriter]]。").in(guide),
        Fault.of("dangling-reference", SUPERIOR, "▶$1: 采购副总裁").with("subordinate-mismatch"),
        Fault.of("dangling-reference", "^(head|负责人): (.*)$", "▶$1: nobody-at-all")
            .in("unit\\.yaml"),
        Fault.of("wrong-target", SUPERIOR, "▶$1: {org}").with("subordinate-mismatch"),
        Fault.of("wrong-target", "^(head|负责人): (.*)$", "▶$1: {org}").in("unit\\.yaml"),
        Fault.of("superior-is-person", SUPERIOR, "▶$1: 陈经理")
            .with("dangling-reference", "subordinate-mismatch"),
        Fault.key("superior-is-person", "dottedLine|虚线上级", "▶dottedLine: [Mr Brown]")
            .with("dangling-reference"));
  }

  private static Stream<Fault> lines() {
    return Stream.of(
        Fault.of("dotted-line", SUPERIOR + "\n", "$1: $2\n▶dottedLine: [$2]\n"),
        Fault.of(
                "missing-superior",
                "^(title|岗位名称)(: .*\n(?:.*\n)*?)(?:reportsTo|直接上级): [^\\[\n]+\n",
                "▶$1$2")
            .with("subordinate-mismatch"),
        Fault.of("multiple-superiors", SUPERIOR, "▶$1: [$2, deputy-webmaster]")
            .in("web-ads/operations/(?!operations-director|unit)[a-z-]+\\.(?:yaml|md)$"),
        Fault.of("reporting-cycle", SUPERIOR, "▶$1: {name}").with("subordinate-mismatch"),
        Fault.of(
                "subordinate-mismatch", "^(directReports|直接下级): (无)$", "▶$1: [operations-director]")
            .in("web-ads/"),
        Fault.of(
                "subordinate-mismatch",
                "^(directReports|直接下级): (无)$",
                "▶$1: [online-customer-service]")
            .in("ecig-online-sales/online-sales/(?!online-customer)"));
  }

  private static Stream<Fault> stated() {
    return Stream.of(
            Duties.one("reporting-contradiction", "在[[deputy-webmaster]]的领导下接待访客。"),
            Duties.one("reporting-contradiction", "服从[[deputy-webmaster]]的安排。"))
        .flatMap(s -> s)
        .map(
            fault ->
                fault.in("web-ads/operations/(?!operations-director|unit)[a-z-]+\\.(?:yaml|md)$"));
  }

  private static Stream<Fault> departments() {
    return Stream.of(
        Fault.of("department-mismatch", "^(department|所属部门): .*$", "▶$1: {org}"),
        Fault.of(
                "missing-department",
                "^(title|岗位名称)(: .*\n(?:.*\n)*?)(?:department|所属部门): [^\\[\n]+\n",
                "▶$1$2")
            .in("^(?!ecommerce-agency/).*" + Fault.POSITIONS),
        Fault.of(
                "compound-superior",
                "^(  - (?:id|标识):"
                    + " (?:board|webmaster|company-head|sales-department-manager|company-general-manager)\n"
                    + ")    (title|名称): .*$",
                "$1▶    $2: 总经理助理兼行政经理")
            .in("(web-ads|ecig-online-sales|lighting-channel|market-ops-center)/unit\\.yaml"),
        Fault.of(
                "duplicate-definition-id",
                "^(externals|外部机构):\n  - (id|标识): (\\S+)\n(?: .*\n)+",
                "$0▶  - {id: $3, title: 董事会办公室}\n")
            .in("unit\\.yaml")
            .with("ambiguous-reference"),
        Fault.of(
                "duplicate-definition-id",
                "^(  - \\{id: )junior-staff(.*)\n",
                "$0▶$1junior-staff$2\n")
            .in("web-ads/unit\\.yaml"),
        Fault.of(
                "duplicate-definition-id",
                "^  - \\{code: (\\S+), .*\n",
                "$0▶  - {code: $1, title: 另一口径}\n")
            .in("unit\\.yaml"),
        Fault.key("route-collision", "slug", "▶slug: graph"));
  }

  private static Stream<Fault> headcounts() {
    return Stream.of(
        Fault.of("headcount-sum-mismatch", "^  (total|合计): (\\d+)$", "▶  $1: 9$2")
            .in("unit\\.yaml"),
        Fault.of("headcount-sum-mismatch", STAFFING, "▶    - {$1: $2, $3: 1$4}\n")
            .in("unit\\.yaml")
            .with("headcount-sum-mismatch"),
        Fault.of("headcount-undefined-position", "^(title|岗位名称): .*\n", "$0status: retired\n")
            .in(
                "(lighting-channel/online-channel/[a-z-]+|branch-ops/operations)/(?!unit)[a-z-]+\\.yaml$(?<!\\.en\\.yaml)")
            .unless("(?m)^(status|状态)")
            .foundIn("{dir}/unit.yaml", ": {name}, "),
        Fault.of("position-not-in-composition", STAFFING, "")
            .in("lighting-channel/.*/(?:project|promotion)-group/unit\\.yaml")
            .foundIn("{dir}/$2.yaml", "岗位名称:")
            .with("headcount-sum-mismatch", "title-variant"),
        Fault.of("position-not-in-composition", STAFFING, "")
            .in("(branch|app)-ops/.*unit\\.yaml")
            .foundIn("{dir}/$2.yaml", "title:")
            .with("headcount-sum-mismatch", "title-variant"));
  }
}
