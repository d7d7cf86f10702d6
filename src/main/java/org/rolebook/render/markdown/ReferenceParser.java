package org.rolebook.render.markdown;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [[name]]} and {@code [[name|text]]} on one line. The brackets and the bar are
 * replaced before parsing, since CommonMark would take the brackets for a link and a table the bar
 * for the end of a cell.
 */
final class ReferenceParser implements InlineContentParser {

  /** Makes the parser, as CommonMark asks for it. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(Placeholders.OPEN);
    }

    @Override
    public InlineContentParser create() {
      return new ReferenceParser();
    }
  }

  private static final String BAR = String.valueOf(Placeholders.BAR);
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\\\)\\[\\[([^\\[\\]|\\n]{1,200}?)(?:\\\\?\\|([^\\[\\]|\\n]{0,200}))?]]");

  /** The text with placeholders for brackets and bars. */
  static String prepare(String text) {
    return text.contains("[[")
        ? REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replaced(match)))
        : text;
  }

  private static String replaced(MatchResult match) {
    String text = match.group(2);
    return Placeholders.OPEN
        + match.group(1)
        + (text == null ? "" : BAR + text)
        + Placeholders.CLOSE;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (scanner.find(Placeholders.CLOSE) < 0) {
      return ParsedInline.none();
    }
    String inner = scanner.getSource(start, scanner.position()).getContent();
    scanner.next();
    String[] parts = inner.replace(String.valueOf(Placeholders.JOINT), "").split(BAR, 2);
    String text = parts.length == 2 ? parts[1].strip() : "";
    return ParsedInline.of(new ReferenceLink(parts[0].strip(), text), scanner.position());
  }
}
