package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Form;
import org.rolebook.diagnostic.SourceSpan;

/**
 * Reads YAML of the plain sort of which nearly all files consist: keys with a value behind them or
 * a block below, lists with dashes, short lists and maps in brackets, texts on one line. It makes
 * the nodes that the YAML library makes, in a fraction of the time, and gives up without a finding
 * at whatever else it meets.
 */
final class PlainYaml {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`\u00A0\u3000";
  private static final String BRACKETS = ",[]{}";
  private static final String MERGE = "<<";

  /** The library takes no longer text for a key. */
  private static final int LONGEST_KEY = 500;

  private final String path;
  private final String text;
  private final int deepest;
  private int line = -1;
  private int start;
  private int end;
  private int at;
  private boolean over;

  private PlainYaml(String path, String text, int deepest) {
    this.path = path;
    this.text = text;
    this.deepest = deepest;
  }

  /** Something that is not of the plain sort. */
  private static final class Strange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Strange() {
      super("strange", null, false, false);
    }
  }

  /**
   * Reads one document.
   *
   * @param path of the file
   * @param text the YAML, with plain line feeds
   * @param deepest so many levels are read
   * @return its keys with their values; null where the library has to be asked
   */
  static Node.@Nullable Mapping read(String path, String text, int deepest) {
    if (!text.chars().allMatch(PlainYaml::isPlain)) {
      return null;
    }
    try {
      return new PlainYaml(path, text, deepest).document();
    } catch (Strange e) {
      return null;
    }
  }

  private static boolean isPlain(int c) {
    return c == '\n'
        || (c >= ' ' && c <= '~')
        || (c >= 0xA0 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE && c != 0xFEFF);
  }

  private Node.Mapping document() {
    next();
    require(!over && column() == 0);
    Node.Mapping top = mapping(1);
    require(over);
    return top;
  }

  private static void require(boolean plain) {
    if (!plain) {
      throw new Strange();
    }
  }

  /** Goes to the next line that says something; past the last one to the end of the text. */
  private void next() {
    do {
      int feed = line < 0 ? -1 : lineEnd(start);
      over = feed == text.length();
      if (!over) {
        line++;
        start = feed + 1;
      }
      end = lineEnd(start);
      at = over ? end : blanks(start);
    } while (!over && isSilent());
    while (end > at && text.charAt(end - 1) == ' ') {
      end--;
    }
  }

  private boolean isSilent() {
    return at == end || text.charAt(at) == '#';
  }

  private int lineEnd(int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed;
  }

  /** The first place from here that is no blank, in this line. */
  private int blanks(int from) {
    int to = from;
    while (to < end && text.charAt(to) == ' ') {
      to++;
    }
    return to;
  }

  private int column() {
    return at - start;
  }

  /** The character here; a line feed at the end of the line. */
  private char here() {
    return at < end ? text.charAt(at) : '\n';
  }

  private SourceSpan from(int firstLine, int firstColumn) {
    return new SourceSpan(path, firstLine + 1, firstColumn + 1, line + 1, column() + 1);
  }

  private boolean isAtDash() {
    return here() == '-' && (at + 1 == end || text.charAt(at + 1) == ' ');
  }

  private Node.Mapping mapping(int depth) {
    require(depth < deepest);
    int first = line;
    int column = column();
    List<Node.Entry> entries = new ArrayList<>();
    do {
      Node.Scalar key = key();
      Node value = at < end ? inLine(column, depth) : below(column, depth);
      entries.add(new Node.Entry(key, value, Form.YAML));
    } while (!over && column() == column && !isAtDash());
    return new Node.Mapping(entries, from(first, column));
  }

  /** A key with its colon and the blanks behind it. */
  private Node.Scalar key() {
    int colon = colon();
    require(colon > at && colon - at <= LONGEST_KEY);
    int last = end;
    end = colon;
    Node.Scalar key = scalar(false);
    end = last;
    at = blanks(colon + 1);
    require(!key.text().equals(MERGE));
    return key;
  }

  /** Where the colon of a key stands; -1 if there is none in this line. */
  private int colon() {
    int colon = text.indexOf(':', at);
    while (colon >= 0 && colon < end - 1 && text.charAt(colon + 1) != ' ') {
      colon = text.indexOf(':', colon + 1);
    }
    return colon < end ? colon : -1;
  }

  /** A value on the line of its key or dash, behind which nothing may follow that is deeper. */
  private Node inLine(int column, int depth) {
    Node value = isBracket() ? flow(depth + 1) : scalar(true);
    require(at == end);
    next();
    require(over || column() <= column);
    return value;
  }

  private boolean isBracket() {
    return here() == '[' || here() == '{';
  }

  private Node below(int column, int depth) {
    next();
    require(!over);
    boolean dash = isAtDash();
    require(column() > column || (dash && column() == column));
    Node block = dash ? sequence(depth + 1) : mapping(depth + 1);
    require(over || column() <= column);
    return block;
  }

  private Node.Sequence sequence(int depth) {
    require(depth < deepest);
    int first = line;
    int column = column();
    List<Node> items = new ArrayList<>();
    do {
      at = blanks(at + 1);
      boolean keyed = !isBracket() && !isQuote() && colon() >= 0;
      items.add(keyed ? mapping(depth + 1) : inLine(column, depth));
    } while (!over && column() == column && isAtDash());
    return new Node.Sequence(items, from(first, column));
  }

  private boolean isQuote() {
    return here() == '"' || here() == '\'';
  }

  /** A text that ends with the line. */
  private Node.Scalar scalar(boolean value) {
    int column = column();
    boolean quoted = value && isQuote();
    String words = quoted ? quoted() : plain();
    boolean blank = value && YamlNodes.isBlank(words, !quoted);
    at += words.length() + (quoted ? 2 : 0);
    return new Node.Scalar(words, blank, from(line, column));
  }

  private String quoted() {
    char quote = here();
    require(end - at > 1 && text.charAt(end - 1) == quote);
    String words = text.substring(at + 1, end - 1);
    require(words.indexOf(quote) < 0 && (quote == '\'' || words.indexOf('\\') < 0));
    return words;
  }

  private String plain() {
    require(at < end && INDICATORS.indexOf(here()) < 0);
    int last = end;
    while (text.charAt(last - 1) == ' ') {
      last--;
    }
    String words = text.substring(at, last);
    require(!words.contains(": ") && !words.endsWith(":") && !words.contains(" #"));
    return words;
  }

  private Node flow(int depth) {
    require(depth < deepest);
    int column = column();
    List<Node> items = new ArrayList<>();
    List<Node.Entry> entries = new ArrayList<>();
    boolean keyed = here() == '{';
    char close = keyed ? '}' : ']';
    for (boolean more = opens(close); more; more = isFollowed(close)) {
      if (keyed) {
        entries.add(flowEntry(depth));
      } else {
        items.add(flowValue(depth));
      }
    }
    at++;
    SourceSpan span = from(line, column);
    return keyed ? new Node.Mapping(entries, span) : new Node.Sequence(items, span);
  }

  /** Goes behind a bracket; whether there is something within. */
  private boolean opens(char close) {
    at = blanks(at + 1);
    return here() != close;
  }

  /** Goes behind a value and the comma that follows it; whether one does. */
  private boolean isFollowed(char close) {
    at = blanks(at);
    boolean more = here() == ',';
    require(more || here() == close);
    at = more ? blanks(at + 1) : at;
    return more;
  }

  private Node.Entry flowEntry(int depth) {
    Node.Scalar key = flowScalar(false);
    at = blanks(at);
    require(here() == ':' && !key.text().equals(MERGE));
    at = blanks(at + 1);
    return new Node.Entry(key, flowValue(depth), Form.YAML);
  }

  private Node flowValue(int depth) {
    return isBracket() ? flow(depth + 1) : flowScalar(true);
  }

  private Node.Scalar flowScalar(boolean value) {
    int last = end;
    int to = at;
    while (to < last && !endsInFlow(to)) {
      require(text.charAt(to) != '?' && text.charAt(to) != '#');
      to++;
    }
    end = to;
    Node.Scalar scalar = scalar(value);
    end = last;
    return scalar;
  }

  /** Whether a text within brackets ends before this character. */
  private boolean endsInFlow(int index) {
    char next = index + 1 < end ? text.charAt(index + 1) : ' ';
    char c = text.charAt(index);
    return BRACKETS.indexOf(c) >= 0 || (c == ':' && (next == ' ' || BRACKETS.indexOf(next) >= 0));
  }
}
