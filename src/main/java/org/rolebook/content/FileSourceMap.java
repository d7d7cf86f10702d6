package org.rolebook.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.rolebook.model.Origin;
import org.rolebook.model.Settings;

/**
 * Finds places by reading a file once more when a finding asks for one, so that a handbook without
 * findings costs nothing for it. Keeps the last file asked for by each thread.
 */
final class FileSourceMap implements SourceMap {

  private final FileReader files;
  private final Reading reading;
  private final Map<String, ContentFile> elements;
  private final Map<String, String> undescribed = new HashMap<>();

  @SuppressWarnings("ThreadLocalUsage") // belongs to one run, and ends with it
  private final ThreadLocal<@Nullable Places> last = new ThreadLocal<>();

  /**
   * For what one run has read.
   *
   * @param elements the file of each element by its id
   * @param undescribed units without a file, each with the first file below it
   */
  FileSourceMap(
      FileReader files,
      Reading reading,
      Map<String, ContentFile> elements,
      List<Origin> undescribed) {
    this.files = files;
    this.reading = reading;
    this.elements = Map.copyOf(elements);
    undescribed.forEach(origin -> this.undescribed.put(origin.id(), origin.source()));
  }

  private record Places(String element, Map<String, SourceSpan> spans, SourceText source) {}

  @Override
  public Located locate(String element, String path) {
    Places places = places(element);
    SourceSpan span = null;
    for (String at = path; span == null && !at.isEmpty(); at = enclosing(at)) {
      span = places.spans().get(at);
    }
    if (span == null) {
      span = SourceSpan.startOf(places.source().path());
    }
    return new Located(span, places.source().line(span.line()));
  }

  @Override
  public Located locate(String element, String path, String words) {
    Located field = locate(element, path);
    SourceText source = places(element).source();
    for (int line = field.span().line(); line <= field.span().endLine(); line++) {
      int from = line == field.span().line() ? offset(field) : 0;
      int at = source.line(line).indexOf(words, from);
      if (at >= 0) {
        return new Located(source.span(line, at, at + words.length()), source.line(line));
      }
    }
    return field;
  }

  private static int offset(Located field) {
    String line = field.excerpt();
    int before = field.span().column() - 1;
    return before <= line.codePointCount(0, line.length())
        ? line.offsetByCodePoints(0, before)
        : line.length();
  }

  /** Path of the field around a field; empty at the top. */
  static String enclosing(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  private Places places(String element) {
    Places known = last.get();
    if (known == null || !known.element().equals(element)) {
      known = read(element);
      last.set(known);
    }
    return known;
  }

  private Places read(String element) {
    ContentFile file = elements.get(element);
    String first = undescribed.get(element);
    if (file != null) {
      return read(element, HandbookRun.type(file), file.path(), file.origin(), reading);
    }
    if (first != null) {
      return new Places(element, Map.of(), SourceText.of(first, ""));
    }
    Reading settings =
        new Reading(reading.language(), reading.languages(), false, Limits.defaults());
    return read(element, Settings.class, ContentTree.SETTINGS, null, settings);
  }

  private Places read(
      String element,
      Class<? extends Record> type,
      String path,
      @Nullable Origin origin,
      Reading how) {
    Map<String, SourceSpan> spans = new HashMap<>();
    FileReader.Bound<?> bound = files.read(type, path, origin, how, spans::putIfAbsent);
    return new Places(element, spans, bound.problems().source());
  }
}
