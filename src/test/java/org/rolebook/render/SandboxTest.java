package org.rolebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rolebook.model.Handbooks.text;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Limits;

/** What templates of the user may not do. */
class SandboxTest {

  private static final int SECONDS = 4;

  private static RenderException fault(String template) {
    return fault(template, 60);
  }

  private static RenderException fault(String template, int seconds) {
    Limits limits = new Limits(null, null, null, null, null, null, null, seconds, 200_000);
    Handbooks book =
        new Handbooks()
            .settings(Map.of("limits", limits))
            .unit("a", Map.of("name", text("甲")))
            .position("a/x", Map.of("title", text("${.version}<#stop>")));
    TemplateSource own = name -> name.equals("position.ftlh") ? template : null;
    return catchThrowableOfType(RenderException.class, () -> Rendered.of(book, own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "<#assign e = 'freemarker.template.utility.JythonRuntime'?new()>",
        "${view?api.class}",
        "${view.title?api.getClass()}",
        "${view.class}",
        "${view.getClass().getName()}",
        "${page.hashCode()}",
        "${msg.class.name}",
        "${msg?api}",
        "<#include '../../etc/passwd'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include 'classpath:/org/rolebook/templates/layout.ftlh'>",
        "<#include '..\\\\..\\\\secret.ftlh'>",
        "<#import '../position.ftlh' as p>",
        "<#include '*/secret.ftlh'>",
        "${.get_optional_template('../secret.ftlh').exists?string}<#stop 'gone'>",
        "${'1'?interpret}",
        "<@'<#list 1.. as x></#list>'?interpret/>",
        "<#assign t = '${1}' ? <#-- well --> interpret>",
        "<#assign t = ['a', '1'] ? interpret>"
      })
  void itIsShutOffFromClassesFilesAndTextsAsTemplates(String template) {
    RenderException fault = fault("one\n" + template);
    assertThat(fault).isNotNull();
    assertThat(fault.isOwn()).isTrue();
    assertThat(fault.finding().span().file()).isEqualTo("position.ftlh");
    assertThat(fault.getMessage()).doesNotContain("uid=", "root:");
  }

  @Test
  void interpretIsToldWhereItStands() {
    RenderException fault = fault("one\n\n  <@view.title.plain?interpret/>");
    assertThat(fault.finding().variant()).isEqualTo("interpret");
    assertThat(fault.finding().span().address()).isEqualTo("position.ftlh:3:21");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1..1000000 as x><#list 1..1000000 as y><#assign z = x * y></#list></#list>",
        "<#attempt><#list 1.. as x></#list><#recover>again</#attempt>",
        "<#function f><#list 1.. as x></#list><#return 1></#function>${f()}"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void anEndlessLoopEndsAndIsTold(String template) {
    RenderException fault = fault("one\n" + template, SECONDS);
    assertThat(fault.finding().variant()).isEqualTo("time");
    assertThat(fault.finding().arguments())
        .containsExactly("a/x.html", "" + SECONDS, "limits.templateSeconds");
    assertThat(fault.finding().span().file()).isEqualTo("position.ftlh");
    assertThat(fault.finding().span().line()).isEqualTo(2);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x>${view.title.plain}</#list>",
        "${''?left_pad(300000, '!')}",
        "<#list 1..1000000 as x>0123456789012345678901234567890123456789</#list>"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void moreOutputThanALotEndsAndIsTold(String template) {
    RenderException fault = fault("one\n" + template);
    assertThat(fault.finding().variant()).isEqualTo("output");
    assertThat(fault.finding().arguments())
        .containsExactly("a/x.html", "200000", "limits.templateOutput");
    assertThat(fault.finding().span().address()).startsWith("position.ftlh:2:");
  }

  @Test
  void contentIsNeverATemplate() {
    assertThat(fault("<h1>${view.title.plain}</h1>")).isNull();
  }
}
