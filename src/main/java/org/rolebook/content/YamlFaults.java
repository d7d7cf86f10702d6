package org.rolebook.content;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;

/** Says in an author's words, and at the right place, why a file is no YAML. */
final class YamlFaults {

  private static final String TAG_REFUSED = "Global tag is not allowed: ";
  private static final Pattern NESTED_COLON = Pattern.compile("(?<=: ).*?(: )");

  private final SourceText source;
  private final Problems problems;
  private final Limits limits;
  private final LoaderOptions options;

  YamlFaults(SourceText source, Problems problems, Limits limits, LoaderOptions options) {
    this.source = source;
    this.problems = problems;
    this.limits = limits;
    this.options = options;
  }

  /** Makes the finding for what the YAML library threw at a text. */
  void report(YAMLException thrown, String text) {
    if (thrown instanceof MarkedYAMLException marked) {
      syntax(marked);
      return;
    }
    String message = Objects.requireNonNullElse(thrown.getMessage(), "");
    if (message.contains("Depth")) {
      limit("depth", deepPlace(text), limits.depth());
    } else if (message.contains("aliases")) {
      limit("aliases", aliasPlace(text), limits.aliases());
    } else {
      general(SourceSpan.startOf(source.path()), message.lines().findFirst().orElse(message));
    }
  }

  private void syntax(MarkedYAMLException thrown) {
    Mark mark = thrown.getProblemMark() != null ? thrown.getProblemMark() : thrown.getContextMark();
    Mark context = thrown.getContextMark();
    String problem = Objects.requireNonNullElse(thrown.getProblem(), "");
    int line = mark == null ? 1 : mark.getLine() + 1;
    SourceSpan tab = tab(line);
    if (tab != null) {
      fault("tab", tab);
    } else if (slip(line)) {
      return;
    } else if (problem.contains("unexpected end of stream") && context != null) {
      fault("unclosed-quote", point(context));
    } else if (problem.startsWith("expected ',' or") && context != null) {
      flow(context, line);
    } else if (problem.contains("mapping values are not allowed")) {
      fault("colon", nestedColon(line, point(mark)));
    } else if (isSpecial(thrown) || !colon(context == null ? line : context.getLine() + 1, line)) {
      special(thrown, problem, mark);
    }
  }

  /** Whether the line, or the one above it that is not blank, has a slip at its start. */
  private boolean slip(int line) {
    int above = line - 1;
    while (above > 0 && source.line(above).isBlank()) {
      above--;
    }
    return YamlSlips.reportStart(source, line, problems)
        || YamlSlips.reportStart(source, above, problems);
  }

  /** A list or set of keys in brackets that has no end, or other commas. */
  private void flow(Mark open, int line) {
    int from = open.getLine() + 1;
    int comma = source.line(from).indexOf('，');
    if (from == line && comma >= 0) {
      fault("wide-comma", source.span(line, comma, comma + 1));
    } else {
      fault("unclosed-bracket", point(open), character(point(open)));
    }
  }

  /** The first colon that is not one for YAML, in the lines from the context to the problem. */
  private boolean colon(int from, int to) {
    for (int line = Math.max(1, from); line <= to; line++) {
      if (YamlSlips.reportColon(source, line, problems)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with a character that YAML takes for something else. */
  private static boolean isSpecial(MarkedYAMLException thrown) {
    String all = thrown.getContext() + " " + thrown.getProblem();
    return all.matches(".*(alias|anchor|directive|scanning a tag|cannot start any token).*");
  }

  private void special(MarkedYAMLException thrown, String problem, @Nullable Mark mark) {
    Mark start = thrown.getContextMark();
    if (isSpecial(thrown)) {
      boolean undefined = problem.contains("undefined alias") || start == null;
      SourceSpan span = point(undefined ? mark : start);
      fault("character", span, character(span));
    } else if (problem.startsWith(TAG_REFUSED)) {
      fault("tag", point(mark), YamlNodes.tagAsWritten(problem.substring(TAG_REFUSED.length())));
    } else if (problem.startsWith("expected <block end>")) {
      misplaced(point(mark));
    } else {
      general(point(mark), problem);
    }
  }

  /** What does not belong to a value: more text behind a closed one, or a line out of line. */
  private void misplaced(SourceSpan span) {
    String line = source.line(span.line());
    String before = line.substring(0, line.offsetByCodePoints(0, span.column() - 1)).strip();
    String last = before.isEmpty() ? "" : before.substring(before.length() - 1);
    if ("\"']}".contains(last) && !last.isEmpty()) {
      fault("trailing", span, last);
    } else {
      fault("indentation", span);
    }
  }

  private String character(SourceSpan span) {
    int[] line = source.line(span.line()).codePoints().toArray();
    return span.column() <= line.length ? Character.toString(line[span.column() - 1]) : "";
  }

  private @Nullable SourceSpan tab(int line) {
    int tab = source.line(line).indexOf('\t');
    boolean leads = tab >= 0 && source.line(line).substring(0, tab).isBlank();
    return leads ? source.span(line, tab, tab + 1) : null;
  }

  private SourceSpan nestedColon(int line, SourceSpan otherwise) {
    Matcher matcher = NESTED_COLON.matcher(source.line(line));
    return matcher.find() ? source.span(line, matcher.start(1), matcher.start(1) + 1) : otherwise;
  }

  private void fault(String variant, SourceSpan span, String... arguments) {
    problems.error("yaml-syntax", variant, span, arguments);
  }

  private void general(SourceSpan span, String problem) {
    fault("general", span, problem);
  }

  private void limit(String variant, SourceSpan span, @Nullable Integer limit) {
    problems.error("limit", variant, span, String.valueOf(limit), "limits." + variant);
  }

  /** Where the nesting gets too deep. Events, unlike nodes, come without recursion. */
  private SourceSpan deepPlace(String text) {
    Deque<Event> open = new ArrayDeque<>();
    for (Event event : new Yaml(options).parse(new StringReader(text))) {
      if (event instanceof CollectionStartEvent) {
        open.push(event);
      } else if (event instanceof CollectionEndEvent) {
        open.pop();
      }
      if (open.size() > options.getNestingDepthLimit()) {
        return point(event.getStartMark());
      }
    }
    return SourceSpan.startOf(source.path());
  }

  /** Where the last alias that was allowed has been passed. */
  private SourceSpan aliasPlace(String text) {
    int aliases = 0;
    for (Event event : new Yaml(options).parse(new StringReader(text))) {
      if (event instanceof AliasEvent && ++aliases > options.getMaxAliasesForCollections()) {
        return point(event.getStartMark());
      }
    }
    return SourceSpan.startOf(source.path());
  }

  private SourceSpan point(@Nullable Mark mark) {
    if (mark == null) {
      return SourceSpan.startOf(source.path());
    }
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    return new SourceSpan(source.path(), line, column, line, column + 1);
  }
}
