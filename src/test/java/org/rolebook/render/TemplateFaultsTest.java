package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rolebook.model.Handbooks.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Report;
import org.rolebook.diagnostic.ReportFormats;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbooks;

class TemplateFaultsTest {

  private static final String LAYOUT = "<#import \"layout.ftlh\" as layout>";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "<p>${view.titel.plain}            ~ 6-16  ~ name-near ~ view.titel, titel, PositionView,"
            + " title",
        "${veiw.title.plain}               ~ 3-7   ~ variable-near ~ veiw, veiw, '', view",
        "<#list page.menu as one>${one.txt}</#list> ~ 27-34 ~ name-near ~ one.txt, txt, Link, text",
        "${page.previous.text}             ~ 3-16  ~ absent ~ page.previous",
        "${page.breadcrumb[77].text}       ~ 3-22  ~ absent ~ page.breadcrumb[77]",
        "${view.title}                     ~ 3-13  ~ whole ~ view.title, Text",
        "<#if x>                           ~ 7-8   ~ unclosed ~ #if",
        "<b>${view.title.plain</b>         ~ 23-24 ~ syntax ~ ''",
        "<#iff x>a</#iff>                  ~ 2-6   ~ directive-near ~ iff, if",
        "${view.title.plain?uper_case}     ~ 20-29 ~ built-in-near ~ uper_case, upper_case",
        "<#import 'layuot.ftlh' as a>      ~ 1-29  ~ template-near ~ layuot.ftlh, layout.ftlh",
        "<#include '../x.ftlh'>            ~ 1-23  ~ template ~ ../x.ftlh",
        "${msg('ui.nxt')}                  ~ 1-17  ~ word-near ~ ui.nxt, ui.next",
        "${label('position.kpi')}          ~ 1-25  ~ word-near ~ position.kpi, position.kpis",
        "${'a'?number}                     ~ 1-14  ~ other ~ ''",
        "<#macro a><@a/></#macro><@a/>     ~ 1-2   ~ endless ~ ''"
      })
  void aFaultIsToldWithItsPlaceAndWhatWasProbablyMeant(
      String template, String columns, String variant, String arguments) {
    RenderException fault = fault(template.strip());
    Diagnostic finding = fault.finding();
    assertThat(finding.variant()).isEqualTo(variant);
    assertThat(finding.span().address()).startsWith("position.ftlh:1:");
    assertThat(finding.span().column() + "-" + finding.span().endColumn()).isEqualTo(columns);
    assertThat(finding.arguments().get(0)).isEqualTo("a/x.html").isEqualTo(fault.page());
    if (!arguments.equals("\'\'") && !arguments.isEmpty()) {
      assertThat(finding.arguments().subList(1, finding.arguments().size()))
          .startsWith(arguments.replace("\'\'", "").split(", ", -1));
    }
    assertThat(fault.isOwn()).isTrue();
  }

  /** FreeMarker tells such a fault where the macro begins, without a word on the argument. */
  @Test
  void anArgumentThatLeadsNowhereIsToldWhereTheMacroIsCalled() {
    RenderException fault = fault(LAYOUT + "\n<@layout.text view.titel/>");
    assertThat(told(fault, "en"))
        .isEqualTo(
            """
            mine/position.ftlh:2:15: error template-error
                Page a/x.html: “view.titel” leads nowhere; PositionView has no “titel”.
               2 | <@layout.text view.titel/>
                 |               ^^^^^^^^^^
              hint: Did you mean “title”?
            """);
    assertThat(fault.inside()).startsWith("layout.ftlh:");
  }

  @Test
  void aFaultInTheThemeIsToldWhereTheUsersTemplateLedToIt() {
    RenderException fault = fault(LAYOUT + "\n\n<p><@layout.text page/></p>");
    assertThat(fault.finding().span().address()).isEqualTo("position.ftlh:3:4");
    assertThat(fault.finding().variant()).isEqualTo("name");
    assertThat(fault.inside()).startsWith("layout.ftlh:");
  }

  @Test
  void aMacroThatTheThemeDoesNotHaveIsOfferedTheNearest() {
    Diagnostic finding = fault(LAYOUT + "<@layout.txt view.title/>").finding();
    assertThat(finding.arguments())
        .containsExactly("a/x.html", "layout.txt", "txt", "layout", "text");
  }

  @Test
  void theLanguageOfTheReportIsThatOfItsReader() {
    assertThat(told(fault("${page.next.text}"), "zh-CN"))
        .contains("错误", "页面 a/x.html：“page.next”在这里没有值。", "提示");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#attempt>${view.nothing}<#recover>fine</#attempt>",
        "${view.nothing!'fine'}",
        "${(view.nothing.here)!'fine'}",
        "<#if view.nothing??>no<#else>fine</#if>"
      })
  void whatATemplateProvidesForIsNoFault(String template) {
    assertThat(site(template).text("a/x.html")).isEqualTo("fine");
  }

  private static String told(RenderException fault, String language) {
    Report report = new Report(List.of(fault.finding()), 0, "mine", Messages.of(language));
    return ReportFormats.finding(report);
  }

  private static RenderException fault(String template) {
    return catchThrowableOfType(RenderException.class, () -> site(template));
  }

  private static Rendered site(String template) {
    return Rendered.of(
        new Handbooks().unit("a", Map.of()).position("a/x", Map.of("title", text("甲"))),
        name -> name.equals("position.ftlh") ? template : null);
  }
}
