package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rolebook.model.Handbooks.text;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rolebook.model.Handbooks;

class HoldTest {

  private static final Handbooks BOOK =
      new Handbooks()
          .unit("a", Map.of("name", text("甲")))
          .position("a/x", Map.of("title", text("岗位 <i>𠮷</i>")));

  private static String page(String template) {
    TemplateSource own = name -> name.equals("position.ftlh") ? template : null;
    return Rendered.of(BOOK, own).text("a/x.html");
  }

  @Test
  void aPartIsWrittenWhereItIsPutAndAsOftenAsItIs() {
    assertThat(
            page(
                """
                <#assign lines = []>
                <#macro m><@hold name="part"><#nested></@hold>${lines?size}:<@part/>;<@part/></#macro>
                <@m><#assign lines = lines + [1]>${view.title.plain}</@m>\
                """))
        .isEqualTo("1:岗位 &lt;i&gt;𠮷&lt;/i&gt;;岗位 &lt;i&gt;𠮷&lt;/i&gt;");
  }

  @Test
  void itTellsWhetherAnythingIsInALanguageOfItsOwn() {
    assertThat(
            page(
                """
                <#macro m><@hold name="part"><#nested></@hold>${part.foreign?c} </#macro>
                <@m>lang="zh"</@m><@m><p lang="zh"></@m><@m>岗 lang=""</@m>\
                """))
        .isEqualTo("false true true ");
  }

  @Test
  void aPageThatIsCapturedIsTheSame() {
    String captured =
        page(
            """
            <#import "layout.ftlh" as layout>
            <#assign all><@layout.document><p>${view.title.plain}</p></@layout.document></#assign>
            ${all}\
            """);
    String written =
        page(
            """
            <#import "layout.ftlh" as layout>
            <@layout.document><p>${view.title.plain}</p></@layout.document>\
            """);
    assertThat(written).contains("<p>岗位 &lt;i&gt;𠮷&lt;/i&gt;</p>");
    assertThat(captured).isEqualTo(written);
  }

  @Test
  void outsideOfAMacroItIsAFault() {
    RenderException fault =
        catchThrowableOfType(
            RenderException.class, () -> page("one\n<@hold name=\"part\">two</@hold>"));
    assertThat(fault.finding().span().address()).startsWith("position.ftlh:2:");
  }
}
