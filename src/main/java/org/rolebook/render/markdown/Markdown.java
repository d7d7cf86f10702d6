package org.rolebook.render.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Renders Markdown: CommonMark with tables, bare addresses, strikethrough, lists to tick, footnotes
 * (in whole documents) and references in double brackets. HTML in it is shown as text, addresses
 * that could run or embed something are not linked. One instance serves all threads.
 */
public final class Markdown {

  /** Blocks and spans within one another; deeper ones are taken as text. */
  private static final int DEEPEST = 50;

  private static final List<Extension> INLINE =
      List.of(AutolinkExtension.create(), StrikethroughExtension.create());

  private static final List<Extension> BLOCKS =
      List.of(TablesExtension.create(), TaskListItemsExtension.create());

  private static final List<Extension> FOOTNOTES = List.of(FootnotesExtension.create());

  private static final boolean[] SPECIAL = signs("*_`[]<>&\"\\~\n@#|");

  /** What begins an item of a list, or a line below a heading. */
  private static final Pattern LIST = Pattern.compile("(?m)^\\s*([-+=]|\\d+[.)])");

  private final Parser texts = parser().extensions(INLINE).extensions(BLOCKS).build();
  private final Parser lines = parser().extensions(INLINE).enabledBlockTypes(Set.of()).build();
  private final Parser documents =
      parser().extensions(INLINE).extensions(BLOCKS).extensions(FOOTNOTES).build();

  private static Parser.Builder parser() {
    return Parser.builder()
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .customInlineContentParserFactory(new ReferenceParser.Factory());
  }

  /** A text within one line or paragraph, without a paragraph of its own. */
  public Document inline(String text, LinkResolver links) {
    if (isPlain(text)) {
      String words = text.strip();
      return new Document(words, words, List.of());
    }
    Node node = parse(lines, text);
    String html = render(node, links, Map.of(), true);
    return new Document(html, PlainText.of(node, links), List.of());
  }

  /**
   * A text of one or more blocks.
   *
   * @param top level of its highest heading
   */
  public Document blocks(String text, int top, LinkResolver links, Anchors anchors) {
    if (isLine(text)) {
      return new Document("<p>" + text + "</p>", text, List.of());
    }
    String words = text.contains("[^") ? words(text, links) : null;
    return rendered(parse(texts, text), text, words, top, links, anchors);
  }

  /**
   * A whole document with headings and footnotes.
   *
   * @param top level of its highest heading
   */
  public Document document(String text, int top, LinkResolver links, Anchors anchors) {
    return rendered(parse(documents, text), text, null, top, links, anchors);
  }

  /** What was parsed, with words that are known already or are taken from it. */
  private static Document rendered(
      Node node,
      String text,
      @Nullable String known,
      int top,
      LinkResolver links,
      Anchors anchors) {
    Headings headings = Headings.fit(node, top, anchors);
    String words = known == null ? words(node, text, links) : known;
    return new Document(render(node, links, headings.ids(), false), words, headings.list());
  }

  /** The words of a text without any markup, on one line. */
  public String plain(String text, LinkResolver links) {
    return isPlain(text) ? text.strip() : PlainText.of(parse(lines, text), links);
  }

  /** The words of a text of blocks without any markup, on one line. */
  private String words(String text, LinkResolver links) {
    return words(parse(documents, text), text, links);
  }

  private static String words(Node node, String text, LinkResolver links) {
    return isPlain(text) && !LIST.matcher(text).find() ? text.strip() : PlainText.of(node, links);
  }

  /** Whether a text of blocks is one paragraph of words that mean nothing but themselves. */
  private static boolean isLine(String text) {
    return !text.isEmpty()
        && isPlain(text)
        && text.chars().noneMatch(Character::isISOControl)
        && text.equals(text.strip())
        && !Placeholders.hasAny(text)
        && !LIST.matcher(text).find();
  }

  private static Node parse(Parser parser, String text) {
    Node node =
        parser.parse(HanEmphasis.prepare(ReferenceParser.prepare(Placeholders.clean(text))));
    HanLineBreaks.join(node);
    return node;
  }

  /** Whether a text means nothing but itself, in Markdown and in HTML. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < SPECIAL.length
          && (SPECIAL[each]
              || (each == ':' && text.startsWith("://", i))
              || (each == 'w' && text.startsWith("www.", i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] signs(String all) {
    boolean[] signs = new boolean[0x80];
    all.chars().forEach(sign -> signs[sign] = true);
    return signs;
  }

  private static String render(
      Node node, LinkResolver links, Map<Node, String> ids, boolean isInline) {
    HtmlRenderer.Builder builder = HtmlRenderer.builder();
    if (isInline) {
      builder.nodeRendererFactory(LineRenderer::new);
    }
    builder
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .nodeRendererFactory(context -> new LinkRenderer(context, links))
        .attributeProviderFactory(context -> new HeadingIds(ids))
        .extensions(INLINE)
        .extensions(BLOCKS)
        .extensions(FOOTNOTES);
    return Placeholders.restore(builder.build().render(node)).strip();
  }
}
