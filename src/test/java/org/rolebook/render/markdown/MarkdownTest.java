package org.rolebook.render.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  /** Knows the position “editor” and the board, which has no page, and rewrites sources. */
  private static final LinkResolver LINKS =
      new LinkResolver() {
        @Override
        public ResolvedReference reference(String written) {
          return switch (written) {
            case "editor" -> new ResolvedReference("网络编辑", "../editor.html");
            case "board" -> new ResolvedReference("董事会", "");
            default -> new ResolvedReference(written, "");
          };
        }

        @Override
        public @Nullable String relative(String path) {
          return path.endsWith(".md") ? path.replace(".md", ".html") : null;
        }
      };

  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @CsvSource({
    "**重要：**请, <strong>重要：</strong>请",
    "请**“重要”**的, 请<strong>“重要”</strong>的",
    "甲**（乙）**丙**（丁）**戊, 甲<strong>（乙）</strong>丙<strong>（丁）</strong>戊",
    "（**重要**）请, （<strong>重要</strong>）请",
    "*注：*请, <em>注：</em>请",
    "**(注)**请, <strong>(注)</strong>请",
    "2 * 3 * 4, 2 * 3 * 4",
    "**foo.**bar, **foo.**bar"
  })
  void emphasisBesideChineseMarksIsSeen(String text, String html) {
    assertThat(inline(text)).isEqualTo(html);
  }

  @Test
  void asterisksInCodeStayAsTheyAre() {
    assertThat(inline("`a**，b` [[")).isEqualTo("<code>a**，b</code> [[");
    assertThat(inline("`[[editor|x]]`")).isEqualTo("<code>[[editor|x]]</code>");
  }

  @ParameterizedTest
  @CsvSource({
    "一,二,一二",
    "一，,二,一，二",
    "abc,二,'abc\n二'",
    "一,abc,'一\nabc'",
    "**一**,二,<strong>一</strong>二",
    "カナ,かな,カナかな"
  })
  void lineBreaksBetweenHanCharactersVanish(String first, String second, String html) {
    assertThat(inline(first + "\n" + second)).isEqualTo(html);
  }

  @Test
  void referencesBecomeLinksOrNames() {
    assertThat(inline("见[[editor]]、[[editor|他]]、[[board]]和[[nobody]]"))
        .isEqualTo(
            "见<a href=\"../editor.html\">网络编辑</a>、<a href=\"../editor.html\">他</a>、董事会和nobody");
    assertThat(markdown.plain("见[[editor]]和**[[board|董事]]**", LINKS)).isEqualTo("见网络编辑和董事");
    assertThat(inline("[a [[editor]] b](x.md)")).isEqualTo("<a href=\"x.html\">a 网络编辑 b</a>");
    assertThat(inline("\\[[editor]]")).isEqualTo("[[editor]]");
  }

  @Test
  void aBarWithinAReferenceEndsNoTableCell() {
    assertThat(blocks("| a | b |\n|---|---|\n| [[editor|编]] | x |"))
        .contains("<td><a href=\"../editor.html\">编</a></td>", "<td>x</td>");
  }

  @Test
  void htmlIsShownAsText() {
    assertThat(inline("<b onclick=x>重要</b> & <script>")).doesNotContain("<b", "<script");
    assertThat(inline("<b>重要</b>")).isEqualTo("&lt;b&gt;重要&lt;/b&gt;");
    assertThat(blocks("<div>\n<script>alert(1)</script>\n</div>"))
        .contains("&lt;script&gt;")
        .doesNotContain("<div", "<script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](\u200Bjavascript:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:x)",
        "[x](file:///etc/passwd)",
        "<javascript:alert(1)>",
        "![x](data:image/svg+xml,%3Csvg/%3E)",
        "![x](javascript:alert(1))",
        "[x]: javascript:alert(1)\n\n[x]",
        "[x](\\\\evil.example\\share)"
      })
  void addressesThatRunOrEmbedSomethingAreNotLinked(String text) {
    assertThat(blocks(text)).doesNotContain("href", "src=");
  }

  @Test
  void linksOutOfTheSiteTellNothingAboutIt() {
    assertThat(inline("[a](https://example.org/中)"))
        .isEqualTo("<a href=\"https://example.org/%E4%B8%AD\" rel=\"noopener noreferrer\">a</a>");
    assertThat(inline("[a](mailto:a@example.org) [b](tel:123)"))
        .contains("href=\"mailto:a@example.org\"", "href=\"tel:123\"");
  }

  @Test
  void aBareAddressEndsWhereChineseBegins() {
    assertThat(inline("见https://example.org/a，请看"))
        .contains("href=\"https://example.org/a\"", "</a>，请看");
  }

  @Test
  void linksToSourcesLeadToPagesAndKeepTheirFragment() {
    assertThat(inline("[a](rules.md#处理) [b](#处理) [c](other.txt)"))
        .isEqualTo(
            "<a href=\"rules.html#%E5%A4%84%E7%90%86\">a</a> <a href=\"#%E5%A4%84%E7%90%86\">b</a>"
                + " <a href=\"other.txt\">c</a>");
  }

  @Test
  void imagesFromElsewhereAreLinks() {
    assertThat(inline("![图](https://example.org/x.png)"))
        .isEqualTo("<a href=\"https://example.org/x.png\" rel=\"noopener noreferrer\">图</a>");
    assertThat(inline("![图](x.png)")).isEqualTo("<img src=\"x.png\" alt=\"图\" />");
  }

  @Test
  void headingsFitBelowThoseOfThePageAndNoneSkipsALevel() {
    Document document = markdown.document("## 一\n#### 二：甲\n# 三\n### 一\n", 2, LINKS, new Anchors());
    assertThat(document.headings())
        .containsExactly(
            new Heading(2, "一", "一"),
            new Heading(3, "二-甲", "二：甲"),
            new Heading(2, "三", "三"),
            new Heading(3, "一-2", "一"));
    assertThat(document.html()).contains("<h2 id=\"一\">一</h2>", "<h3 id=\"二-甲\">二：甲</h3>");
  }

  @Test
  void headingsTakeNoIdOfThePageItself() {
    Anchors anchors = new Anchors();
    assertThat(anchors.heading("KPIs")).isEqualTo("h-kpis");
    assertThat(anchors.heading("KPI 1")).isEqualTo("h-kpi-1");
    assertThat(anchors.heading("Main tasks")).isEqualTo("main-tasks");
    assertThat(anchors.heading("！？")).isEqualTo("section");
    assertThat(anchors.part("kpi", "1")).isEqualTo("kpi-1");
    assertThat(anchors.part("kpi", "1")).isEqualTo("kpi-1-2");
  }

  @Test
  void tablesFootnotesTasksAndStrikethroughAreKnown() {
    assertThat(markdown.document("a[^1] ~~b~~\n\n[^1]: 注\n", 2, LINKS, new Anchors()).html())
        .contains("<del>b</del>", "footnote");
    assertThat(blocks("- [x] 甲\n- [ ] 乙")).contains("☑ 甲", "☐ 乙").doesNotContain("<input");
  }

  @Test
  void aTextWithinALineHasNoBlocks() {
    assertThat(inline("一\n\n二")).isEqualTo("一<br>二");
    assertThat(inline("# 一")).isEqualTo("# 一");
    assertThat(inline("- 一")).isEqualTo("- 一");
    assertThat(inline("1. 一")).isEqualTo("1. 一");
    assertThat(inline(" a > b ")).isEqualTo("a &gt; b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a **a ", "> ", "- ", "[", "[[", "[a](", "![", "~~", "`", "[[a]]", "**a：**", "<", "&",
        "_a _"
      })
  void hostileRepetitionEndsSoon(String part) {
    String text = Stream.generate(() -> part).limit(100_000).collect(joining());
    assertThat(blocks(text)).isNotNull();
    assertThat(inline(text)).isNotNull();
    assertThat(markdown.plain(text, LINKS)).isNotNull();
  }

  @Test
  void nothingOfThePlaceholdersIsLeft() {
    assertThat(inline("\uFDD0**重要：**请[[editor]]\uFDD1x\uFDD3"))
        .isEqualTo("<strong>重要：</strong>请<a href=\"../editor.html\">网络编辑</a>x");
  }

  private String inline(String text) {
    return markdown.inline(text, LINKS).html();
  }

  private String blocks(String text) {
    return markdown.blocks(text, 2, LINKS, new Anchors()).html();
  }
}
