package org.rolebook.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Localized;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Origin;
import org.rolebook.render.markdown.Anchors;
import org.rolebook.render.markdown.Document;
import org.rolebook.render.markdown.LinkResolver;
import org.rolebook.render.view.Body;
import org.rolebook.render.view.Link;
import org.rolebook.render.view.Text;
import org.rolebook.render.view.TocEntry;

/** The texts of one source file, rendered for one page. */
final class Texts {

  private final Scope scope;
  private final LinkResolver links;

  Texts(Scope scope, Origin origin) {
    this.scope = scope;
    this.links = new SourceLinks(scope.site(), scope.links(), origin);
  }

  /** A text within a line. */
  Text inline(LocalizedText text) {
    Localized found = found(text);
    return whole(scope.site().markdown().inline(found.text(), links), found);
  }

  /** A text within a line; null if there is none. */
  @Nullable Text optional(@Nullable LocalizedText text) {
    return text == null ? null : inline(text);
  }

  /** A text within a line, or else a token in its place. */
  Text orToken(@Nullable LocalizedText text, @Nullable String token) {
    return text == null ? token(token == null ? "" : token) : inline(text);
  }

  /** Several texts, each within a line. */
  List<Text> all(List<LocalizedText> texts) {
    return texts.stream().map(this::inline).toList();
  }

  /** A text in blocks; null if there is none. */
  @Nullable Text blocks(@Nullable LocalizedText text) {
    if (text == null) {
      return null;
    }
    Localized found = found(text);
    return whole(
        scope.site().markdown().blocks(found.text(), scope.level(3), links, scope.anchors()),
        found);
  }

  /**
   * A free text with its headings; null if there is none.
   *
   * @param top level of its highest heading
   */
  @Nullable Body body(@Nullable LocalizedText text, int top) {
    if (text == null) {
      return null;
    }
    Localized found = found(text);
    Anchors anchors = scope.anchors();
    Document document =
        scope.site().markdown().document(found.text(), scope.level(top), links, anchors);
    List<TocEntry> toc =
        document.headings().stream()
            .map(heading -> new TocEntry(heading.level(), heading.id(), heading.text()))
            .toList();
    return new Body(whole(document, found), toc);
  }

  /** The words of a text, in one line of at most so many characters. */
  String summary(@Nullable LocalizedText text, int length) {
    if (text == null) {
      return "";
    }
    String words = scope.site().markdown().plain(found(text).text(), links);
    return words.codePointCount(0, words.length()) <= length
        ? words
        : words.substring(0, words.offsetByCodePoints(0, length - 1)) + "…";
  }

  /** The beginning of a text in blocks, without markup, in at most so many characters. */
  Text beginning(LocalizedText text, int length) {
    String words = summary(text, length);
    String language = found(text).language();
    return new Text(Html.escape(words), words, language, !language.equals(scope.language()));
  }

  /** A word that is taken as it is written. */
  Text token(String word) {
    return new Text(Html.escape(word), word, scope.language(), false);
  }

  /** The words of a text as a link. */
  Text link(Text text, String href) {
    String name = Html.escape(text.plain());
    String html = "<a href=\"" + Html.escape(href) + "\">" + name + "</a>";
    return new Text(html, text.plain(), text.lang(), text.foreign());
  }

  /** A link as a text. */
  Text link(Link link) {
    Text name = new Text(Html.escape(link.text()), link.text(), link.lang(), link.foreign());
    return link.href().isEmpty() ? name : link(name, link.href());
  }

  private Localized found(LocalizedText text) {
    return text.in(scope.language(), scope.site().plan().defaultLanguage());
  }

  private Text whole(Document document, Localized found) {
    return text(document.html(), document.words(), found);
  }

  private Text text(String written, String plain, Localized found) {
    String html = scope.isPart() ? PartIds.within(scope.prefix(), written) : written;
    boolean foreign = !found.language().equals(scope.language());
    return new Text(html, plain, found.language(), foreign);
  }
}
