package org.rolebook.golden;

import java.util.function.Function;
import java.util.stream.Stream;

/** Faults in running text: how it is written, numbered and linked. */
final class TextFaults {

  private static final String OTHERS =
      "/[a-z-]*(?:specialist|designer|customer-service|developer|estimator|trainer)\\.(?:yaml|md)$";
  private static final String TITLES = "^(title|岗位名称): ";

  private TextFaults() {}

  static Stream<Fault> all() {
    return Stream.of(written(), corrupt(), numbered(), linked(), other())
        .flatMap(Function.identity());
  }

  private static Stream<Fault> written() {
    return Stream.of(
            Duties.one("authority-in-responsibilities", "有权为客户办理退款。"),
            Duties.one("authority-in-responsibilities", "行使对赠品的决定权。"),
            Duties.one("doubled-character", "答复访客的的留言。"),
            Duties.one("doubled-character", "抄录来访登记表，，每周装订。"),
            Duties.one("responsibility-incomplete", "答复访客的留言；"),
            Duties.one("responsibility-incomplete", "处理访客的留言和"),
            Duties.one("responsibility-incomplete", "装订访客登记表（含附页。"))
        .flatMap(Function.identity());
  }

  private static Stream<Fault> corrupt() {
    return Stream.of(
            Duties.one("bidi-control", "接待\u202e访客。"),
            Duties.one("bidi-control", "接待\u200b访客。"),
            Duties.one("mixed-script", "接待访客，記錄来电。"),
            Duties.one("text-corruption", "接待访\ufffd。"),
            Duties.one("text-corruption", "接待访客。</p>"),
            Duties.one("text-corruption", "安排访客的⼯作餐。"))
        .flatMap(Function.identity());
  }

  private static Stream<Fault> numbered() {
    return Stream.of(
            Fault.key(
                "numbering-duplicate",
                "standards|工作标准|岗位工作标准与要求",
                "standards:\n  - 1、衣着整洁。\n  - 2、按时到岗。\n▶  - 2、桌面干净。"),
            Fault.key(
                "numbering-gap",
                "standards|工作标准|岗位工作标准与要求",
                "standards:\n  - 1、衣着整洁。\n  - 2、按时到岗。\n▶  - 4、桌面干净。"),
            Fault.key(
                "numbering-restart",
                "standards|工作标准|岗位工作标准与要求",
                "standards:\n  - 1、衣着整洁。\n  - 2、按时到岗。\n▶  - 1、桌面干净。\n  - 2、门窗关好。"))
        .map(fault -> fault.unless("(?m)^(?:## )?(?:standards|工作标准|岗位工作标准与要求)"));
  }

  private static Stream<Fault> linked() {
    return Stream.of(
            Stream.of(
                Fault.of(
                        "anchor-missing",
                        "(- [^\n：:{\\[]*)。$",
                        "▶$1，见[活动安排](../pages/event-timeline.md#没有这一节)。")
                    .in("web-ads/(operations|technology|finance)/(?!unit)[a-z-]+\\.md"),
                Fault.of(
                        "anchor-missing",
                        "^      - ([^\n：:{\\[]*)。$",
                        "▶      - $1，见[论坛规则](../pages/forum-rules.md#没有这一节)。")
                    .in("web-ads/(operations|technology|finance)/(?!unit)[a-z-]+\\.yaml")),
            Duties.one("link-missing", "按[来访须知](来访须知.md)登记访客。"),
            Duties.one("link-missing", "按图摆放访客座椅：![座椅](assets/座椅.svg)。"),
            Duties.one("dangling-reference", "按[[来访登记须知]]登记访客。"))
        .flatMap(Function.identity());
  }

  private static Stream<Fault> other() {
    String whole = "^(summary|mission|职位概要|工作概要|使命|部门使命): ([^\n（]*)。$";
    return Stream.of(
        Fault.of("document-truncated", whole, "▶$1: $2，").in("\\.yaml$(?<!\\.en\\.yaml)"),
        Fault.of("document-truncated", whole, "▶$1: $2（包括").in("\\.yaml$(?<!\\.en\\.yaml)"),
        Fault.of("personal-name", TITLES + "(.*)$", "▶$1: $2（张晓燕）").in(OTHERS),
        Fault.of("personal-name", TITLES + "(.*)$", "▶$1: $2（王经理）").in(OTHERS),
        Fault.of("title-ambiguous", TITLES + "[^\n]*$", "▶$1: 主管").in(OTHERS),
        Fault.of("title-ambiguous", TITLES + "[^\n]*$", "▶$1: 专员").in(OTHERS),
        Fault.key("title-ambiguous", "aliases|别名", "▶aliases: [主管]"));
  }
}
