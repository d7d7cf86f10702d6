package org.rolebook.site;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Excused;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Kpi;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Qualifications;
import org.rolebook.model.Status;
import org.rolebook.plan.SitePlan;
import org.rolebook.plan.SitePlanner;
import org.rolebook.render.Health;
import org.rolebook.render.RenderOptions;
import org.rolebook.render.Renderer;
import org.rolebook.render.TemplateSource;

/**
 * A small handbook of what the demo does not have: an address, a former address, text from right to
 * left, markup in names, ids beyond ASCII, a vacancy, findings.
 */
public final class OddHandbook {

  /** Markup that must come out as text wherever it is shown. */
  public static final String HOSTILE = "</script><b>\" ' & <!-- ]]> \u2028 ${x}";

  /** Where on its host it is published. */
  public static final String SUB_PATH = "/team/handbook/";

  private OddHandbook() {}

  /** The pages it has. */
  public static SitePlan plan() {
    return SitePlanner.plan(book().organisation(), true);
  }

  /** Writes its site into a folder. */
  public static void write(Path folder) {
    RenderOptions options =
        new RenderOptions(
            "staff",
            TemplateSource.NONE,
            Collections.emptySortedMap(),
            Collections.emptyNavigableMap(),
            health());
    new Renderer(options).render(plan(), file -> Sites.write(folder, file));
  }

  private static Health health() {
    Diagnostic found =
        new Diagnostic(
            "title-variant",
            Severity.WARNING,
            "sales/director#title",
            new SourceSpan("sales/director.yaml", 1, 8, 1, 12),
            "title: " + HOSTILE,
            "reference",
            List.of(HOSTILE, "销售总监", "1"),
            List.of());
    return new Health(List.of(found), List.of(new Excused(found, HOSTILE, "2030-12-31")), Set.of());
  }

  private static Handbooks book() {
    return new Handbooks()
        .settings(
            Map.of(
                "title", Handbooks.text("单一手册", "Odd Handbook"),
                "description", Handbooks.text("演示之外的内容", "What the demo has not"),
                "url", "https://handbook.example" + SUB_PATH,
                "languages", List.of("zh-CN", "en", "ar"),
                "redirects", Map.of("old/boss.html", "sales/director")))
        .unit("sales", Map.of("name", text("销售部", "Sales", "قسم المبيعات")))
        .unit("sales/线上", Map.of("name", text("线上组", HOSTILE, "فريق الإنترنت")))
        .position(
            "sales/director",
            Map.of(
                "title", text("销售总监", "Sales Director", "مدير المبيعات (المنطقة 2)"),
                "summary", Handbooks.text("管销售。" + HOSTILE, "Runs sales."),
                "kpis", List.of(kpi("回款率", 25), kpi("销售额", 60), kpi("客诉率", 15)),
                "responsibilities", List.of(Handbooks.duties("定价", HOSTILE)),
                "qualifications",
                    Handbooks.record(
                        Qualifications.class,
                        Map.of("skills", List.of(Handbooks.text("谈判", "Negotiation"))))))
        .position(
            "sales/线上/店长 (一)",
            Map.of(
                "title",
                Handbooks.text("مدير المتجر (المنطقة 2)", HOSTILE),
                "aliases",
                List.of(Handbooks.text("店长")),
                "reportsTo",
                Handbooks.references("sales/director")))
        .position(
            "sales/buyer", Map.of("title", Handbooks.text("采购员", "Buyer"), "status", Status.VACANT))
        .page(
            "sales/pages/rules",
            Map.of(
                "title", text("规则", "Rules", "القواعد"),
                "body",
                    Handbooks.text(
                        "## 一\n\n内容 `<b>`。\n\n### 二\n\n| a | b |\n|---|---|\n| 1 | 2 |")));
  }

  private static Kpi kpi(String name, int weight) {
    return Handbooks.record(
        Kpi.class, Map.of("name", Handbooks.text(name), "weight", BigDecimal.valueOf(weight)));
  }

  private static LocalizedText text(String chinese, String english, String arabic) {
    return new LocalizedText(Map.of("zh-CN", chinese, "en", english, "ar", arabic));
  }
}
