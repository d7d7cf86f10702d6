package org.rolebook.golden;

import java.util.List;
import java.util.stream.Stream;

/** Faults in what the duties of a position say. */
final class DutyFaults {

  private static final String YAML = "/(?!unit\\.)[a-z-]+\\.yaml$(?<!\\.en\\.yaml)";

  private DutyFaults() {}

  static Stream<Fault> all() {
    return Stream.of(
            repeated(),
            Duties.lines("segregation-of-duties", List.of("采购访客用的茶叶。", "▶验收访客用的茶叶。"))
                .map(fault -> fault.unless("采购|购买|购置|入库|验收")),
            Duties.lines("segregation-of-duties", List.of("收取访客现金。", "▶登记总账。"))
                .map(fault -> fault.unless("采购|现金|账")),
            titles())
        .flatMap(s -> s);
  }

  private static Stream<Fault> repeated() {
    return Stream.of(
        Fault.of("duplicate-responsibility", "^(      - [^\n：:{\\[]*。\n)(?! )", "$1▶$1").in(YAML),
        Fault.of(
                "duplicate-responsibility",
                "^((?:岗位职责|responsibilities|工作内容):\n(?: .*\n)*)(  - [^\n：:{\\[]*。\n)(?! )",
                "$1$2▶$2")
            .in(YAML),
        Fault.of(
            "section-title-mismatch",
            "^responsibilities:\n(?: {2,}.*\n)* {6}.*\n(?! )",
            "$0▶  - group: 协助董事的工作\n    items: [安排总经理的会议。, 起草总经理的文件。]\n"));
  }

  private static Stream<Fault> titles() {
    return Stream.of(
        Fault.of("title-content-mismatch", "^(title|岗位名称): .*$", "▶$1: 培训讲师")
            .in(
                "/(?:accountant|cashier|web-designer|online-customer-service|visual-designer|website-programmer|warehouse-keeper)\\.(?:yaml|md)$"),
        Fault.of("title-content-mismatch", "^(title|岗位名称): .*$", "▶$1: 法务专员")
            .in(
                "/(?:accountant|cashier|web-designer|web-developer|online-customer-service|visual-designer|website-programmer|warehouse-specialist)\\.(?:yaml|md)$"),
        variant("web-ads/(?!pages).*(?<!merchant-acquisition-rep\\.yaml)", "营销服务招商代表"),
        variant("ecommerce-agency/.*(?<!store-manager\\.yaml)", "店长"),
        variant("app-ops/.*(?<!new-media-manager\\.yaml)", "新媒体运营经理"),
        variant("call-center/.*(?<!team-lead\\.yaml)", "督导"));
  }

  private static Fault variant(String files, String alias) {
    return Fault.key("title-variant", "collaboratesWith", "▶collaboratesWith: [" + alias + "]")
        .unless("(?m)^(?:## )?(?:collaboratesWith|工作配合|协作关系)")
        .in(files.replace(".*", "[a-z-]+/(?!unit)[a-z-]+\\.(?:yaml|md)$"));
  }
}
