package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.diagnostic.Severity;
import org.rolebook.diagnostic.SourceSpan;

/** Tells what is wrong with a template as a finding: where, in which data, and how to mend it. */
final class TemplateFaults implements TemplateExceptionHandler {

  private static final String RULE = "template-error";
  private static final String INTERPRET = "?interpret";

  private static final Pattern UNKNOWN =
      Pattern.compile("Unknown (directive: #|built-in: \")([\\w.]+?)[\". ].*");

  private static final Pattern UNCLOSED = Pattern.compile(".* unclosed (\\S+)\\. .*");

  /** A macro is called with an argument that has no value. */
  private static final Pattern NO_ARGUMENT =
      Pattern.compile("When calling .*, required parameter .* had null/missing value\\.");

  private final TemplateTexts texts;

  TemplateFaults(TemplateTexts texts) {
    this.texts = texts;
  }

  /** What a fault was about, found while the data of its place is still at hand. */
  private static final class Named extends TemplateException {

    private static final long serialVersionUID = 1L;

    private final transient DataPath path;

    Named(TemplateException cause, Environment environment, DataPath path) {
      super(cause.getMessageWithoutStackTop(), cause, environment);
      this.path = path;
    }
  }

  @Override
  public void handleTemplateException(TemplateException fault, Environment env, Writer out)
      throws TemplateException {
    if (fault instanceof Named) {
      throw fault;
    }
    DataPath path = path(fault, env);
    throw path == null ? fault : new Named(fault, env, path);
  }

  private static @Nullable DataPath path(TemplateException fault, Environment env) {
    if (NO_ARGUMENT.matcher(firstLine(fault.getMessageWithoutStackTop())).matches()) {
      return DataPath.ofArguments(env, fault.getFTLInstructionStack());
    }
    String expression = fault.getBlamedExpressionString();
    boolean named =
        fault instanceof InvalidReferenceException || fault instanceof UnexpectedTypeException;
    return named && expression != null ? DataPath.of(env, expression) : null;
  }

  /** A template that could not be read. */
  RenderException of(ParseException fault, String page) {
    Place place =
        new Place(
            String.valueOf(fault.getTemplateName()),
            fault.getLineNumber(),
            fault.getColumnNumber(),
            fault.getEndLineNumber(),
            fault.getEndColumnNumber());
    if (fault instanceof SandboxConfiguration.Interpretation) {
      return failure(interpretation(place), "interpret", List.of(page), fault);
    }
    String message = firstLine(fault.getEditorMessage());
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      boolean directive = unknown.group(1).endsWith("#");
      String written = unknown.group(2);
      List<String> near = Nearest.of(written, FreeMarkerNames.of(directive), 1);
      return near(place, directive ? "directive" : "built-in", page, written, near, fault);
    }
    Matcher unclosed = UNCLOSED.matcher(message);
    return unclosed.matches()
        ? failure(place, "unclosed", List.of(page, unclosed.group(1).replace("\"", "")), fault)
        : failure(place, "syntax", List.of(page, message), fault);
  }

  /** Where a template writes the word; its beginning where blanks or a comment stand in it. */
  private Place interpretation(Place start) {
    int lines = texts.lines(start.template());
    for (int line = 1; line <= lines; line++) {
      if (texts.line(start.template(), line).contains(INTERPRET)) {
        return new Place(start.template(), line, 1, line, 1).at(INTERPRET, texts);
      }
    }
    return start;
  }

  /** A template that is not there. */
  RenderException of(TemplateNotFoundException fault, String page) {
    return missing(
        new Place(fault.getTemplateName(), 1, 1, 1, 1), fault.getTemplateName(), page, fault);
  }

  /** A template that calls itself. */
  RenderException endless(String template, String page, StackOverflowError fault) {
    return failure(new Place(template, 1, 1, 1, 1), "endless", List.of(page), fault);
  }

  /** A template of the user that takes more than it may. */
  RenderException of(LimitException fault, String template, String page) {
    Place place = Place.of(fault.place(), texts);
    String variant = fault.kind() == LimitException.Kind.TIME ? "time" : "output";
    List<String> arguments = List.of(page, String.valueOf(fault.limit()), fault.kind().setting());
    Place known = place.template().isEmpty() ? new Place(template, 1, 1, 1, 1) : place;
    return failure(known, variant, arguments, fault);
  }

  /** A template for which there is not enough memory. */
  RenderException memory(String template, String page, OutOfMemoryError fault) {
    return failure(new Place(template, 1, 1, 1, 1), "memory", List.of(page), fault);
  }

  /** A template that could not be filled. */
  RenderException of(TemplateException fault, String page) {
    TemplateException origin =
        fault instanceof Named && fault.getCause() instanceof TemplateException cause
            ? cause
            : fault;
    Place place = Place.of(origin, texts);
    for (Throwable cause = origin; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateNotFoundException lost) {
        return missing(place, lost.getTemplateName(), page, fault);
      }
      if (cause instanceof ParseException unread) {
        return of(unread, page);
      }
      if (cause instanceof NoWordException word) {
        return near(place, "word", page, word.key(), word.near(), fault);
      }
    }
    if (fault instanceof Named named) {
      return named(place, named, origin, page);
    }
    return other(place, origin, page, fault);
  }

  private RenderException other(
      Place place, TemplateException origin, String page, Throwable fault) {
    String message = firstLine(origin.getMessageWithoutStackTop());
    return failure(place, "other", List.of(page, message), fault);
  }

  private RenderException missing(Place place, String template, String page, Throwable fault) {
    Set<String> names = new TreeSet<>(BuiltIn.templates());
    return near(place, "template", page, template, Nearest.of(template, names, 1), fault);
  }

  private RenderException named(Place start, Named named, TemplateException origin, String page) {
    DataPath path = named.path;
    Place place = start.at(path.written(), texts);
    if (path.leads()) {
      String parts = String.join(", ", path.parts());
      return parts.isEmpty()
          ? other(place, origin, page, named)
          : failure(place, "whole", List.of(page, path.written(), path.owner(), parts), named);
    }
    String unknown = path.unknown();
    if (unknown == null) {
      return failure(place, "absent", List.of(page, path.written()), named);
    }
    List<String> near = Nearest.of(unknown, path.parts(), 1);
    String variant = path.owner().isEmpty() ? "variable" : "name";
    List<String> arguments = new ArrayList<>(List.of(page, path.written(), unknown, path.owner()));
    arguments.add(near.isEmpty() ? String.join(", ", path.parts()) : near.get(0));
    return failure(place, near.isEmpty() ? variant : variant + "-near", arguments, named);
  }

  private RenderException near(
      Place place,
      String variant,
      String page,
      String written,
      List<String> near,
      Throwable fault) {
    return near.isEmpty()
        ? failure(place, variant, List.of(page, written), fault)
        : failure(place, variant + "-near", List.of(page, written, near.get(0)), fault);
  }

  private RenderException failure(
      Place place, String variant, List<String> arguments, Throwable fault) {
    Diagnostic finding =
        new Diagnostic(
            RULE,
            Severity.ERROR,
            place.template(),
            place.span(),
            texts.line(place.template(), place.span().line()),
            variant,
            arguments,
            List.of());
    Place inside = place.inside();
    String led = inside == null ? "" : inside.span().address();
    return new RenderException(
        finding, texts.isOwn(place.template()), arguments.get(0), led, fault);
  }

  private static String firstLine(@Nullable String message) {
    String first = Objects.requireNonNullElse(message, "").strip().split("\\R", 2)[0];
    return first.replaceFirst(" +\\((See|Note) .*", "");
  }

  /**
   * A place in a template.
   *
   * @param inside the place in a template of the theme at which one called from here failed; null
   *     if it failed here
   */
  private record Place(
      String template, int line, int column, int endLine, int endColumn, @Nullable Place inside) {

    private static final Pattern FRAME =
        Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]");

    Place(String template, int line, int column, int endLine, int endColumn) {
      this(template, line, column, endLine, endColumn, null);
    }

    /** Where a template failed, or where one of the author's led to it. */
    static Place of(TemplateException fault, TemplateTexts texts) {
      Place at =
          new Place(
              Objects.requireNonNullElse(fault.getTemplateSourceName(), ""),
              number(fault.getLineNumber()),
              number(fault.getColumnNumber()),
              number(fault.getEndLineNumber()),
              number(fault.getEndColumnNumber()));
      if (texts.isOwn(at.template())) {
        return at;
      }
      Matcher frame = FRAME.matcher(String.valueOf(fault.getFTLInstructionStack()));
      while (frame.find()) {
        if (texts.isOwn(frame.group(1))) {
          int line = Integer.parseInt(frame.group(2));
          int column = Integer.parseInt(frame.group(3));
          return new Place(frame.group(1), line, column, line, column, at);
        }
      }
      return at;
    }

    /** The words themselves where they stand in the line behind the place. */
    Place at(String written, TemplateTexts texts) {
      String text = texts.line(template, line);
      int from = text.indexOf(written, Math.min(text.length(), Math.max(0, column - 1)));
      boolean one = endLine == line && endColumn > column;
      return from < 0 || one
          ? this
          : new Place(template, line, from + 1, line, from + written.length(), inside);
    }

    private static int number(@Nullable Integer value) {
      return value == null ? 0 : value;
    }

    /** The same for a report; a caret of one where the end is not known. */
    SourceSpan span() {
      int from = Math.max(1, line);
      int start = Math.max(1, column);
      boolean known = endLine > from || (endLine == from && endColumn >= start);
      return known
          ? new SourceSpan(template, from, start, endLine, endColumn + 1)
          : new SourceSpan(template, from, start, from, start + 1);
    }
  }
}
