package org.rolebook.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.AudienceFilter;
import org.rolebook.model.Handbook;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Salary;
import org.rolebook.model.declare.Catalogue;

final class SecretsTest {

  private static final Catalogue CATALOGUE = new Catalogue();
  private static final String NOTE = "年终另按部门“利润”的百分之三计发，不公开";

  private static Secrets secrets() {
    Salary pay = Objects.requireNonNull(Salary.parse("14000-16000 CNY/month"));
    Handbook handbook =
        new Handbooks()
            .unit("shop", Map.of("name", Handbooks.text("门市部")))
            .position("shop/clerk", Map.of("title", Handbooks.text("店员"), "salary", pay))
            .position(
                "shop/auditor",
                Map.of(
                    "title",
                    Handbooks.text("暗访专员"),
                    "audience",
                    "hr",
                    "summary",
                    note(),
                    "body",
                    Handbooks.text("clerk: head of the clerk")))
            .position("shop/head", Map.of("title", Handbooks.text("店长", "Clerk")))
            .handbook();
    Handbook seen = AudienceFilter.apply(handbook, "staff", CATALOGUE);
    return Secrets.of(handbook, seen, List.of("在人人可见的页面里", "{0}: head of the {1}"), CATALOGUE);
  }

  private static org.rolebook.model.LocalizedText note() {
    return Handbooks.text(NOTE, "A share of three per cent of the profit of the department");
  }

  private static @Nullable Leak in(String text) {
    return secrets().in("shop/clerk.html", text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>门市部利润的百分之三计发，不公开</p>",
        "<p>部门&#8220;利润&#8221;的百分之三计</p>",
        "{\"summary\": \"\\u767e\\u5206\\u4e4b\\u4e09\\u8ba1\\u53d1\\uff0c\\u4e0d\"}",
        "<a href=\"#%E7%99%BE%E5%88%86%E4%B9%8B%E4%B8%89%E8%AE%A1%E5%8F%91%EF%BC%8C%E4%B8%8D\">",
        "OF THREE PER CENT OF THE PROFIT OF THE DEPARTMENT",
        "cent of the profit",
        "a share of <em>three</em> per <strong>cent</strong>",
        "<a href=\"#three%20per%20cent%20of%20the\">",
        "<p>百分之<strong>三</strong>计发，<em>不</em>公开</p>",
        "<h1>暗访专员</h1>",
        "<a href=\"auditor.html\">shop/auditor</a>",
        "<td>14000</td>",
        "<td>16,000 元</td>"
      })
  void findsWhatIsWithheld(String text) {
    assertThat(in(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>门市部</p><p>店员</p>",
        "<p>在人人可见的页面里</p>",
        "<p>百分之三</p>",
        "<p>暗访专员们</p>",
        "<rect width=\"14000\" height=\"16000\"/>",
        "<td>114000</td><td>14000.5</td><td>2026-14000</td>",
        "three per cent",
        "clerk: head of the clerk",
        "<p>店员 and 门市部</p>"
      })
  void leavesTheRestAlone(String text) {
    assertThat(in(text)).isNull();
  }

  @Test
  void tellsWhereItStandsAndWhereItWasWritten() {
    Leak leak = Objects.requireNonNull(in("<p>店员 &amp; 暗访专员</p>"));
    assertThat(leak.file()).isEqualTo("shop/clerk.html");
    assertThat(leak.offset()).isEqualTo("<p>店员 &amp; ".getBytes(UTF_8).length);
    assertThat(leak.words()).isEqualTo("暗访专员");
    assertThat(leak.secret().element()).isEqualTo("shop/auditor");
    assertThat(leak.secret().path()).isEqualTo("title");
  }

  @Test
  void looksAtTheNamesOfFilesToo() {
    Leak leak = secrets().in("shop/auditor", new byte[0]);
    assertThat(leak).isNotNull();
  }

  @Test
  void isEmptyWhereEverythingMayBeSeen() {
    Handbook all = new Handbooks().unit("shop", Map.of()).handbook();
    assertThat(Secrets.of(all, all, List.of(), CATALOGUE).isEmpty()).isTrue();
  }
}
