package org.rolebook.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.AcceptedFinding;
import org.rolebook.model.AcceptedFindings;
import org.rolebook.model.Limits;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/**
 * The baseline that a handbook's settings name.
 *
 * @param path its path below the content folder
 * @param entries what was accepted, in the order of the file
 * @param diagnostics what is wrong with the form of the file
 */
public record BaselineFile(
    String path, List<Accepted> entries, Collection<Diagnostic> diagnostics) {

  /** Keeps immutable copies. */
  public BaselineFile {
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads the baseline of a handbook; without one that is named or there, nothing is accepted. */
  public static BaselineFile read(Path folder, Settings settings, Catalogue catalogue) {
    return read(folder, settings, catalogue, ReadMemory.none());
  }

  /**
   * Reads the baseline of a handbook, or takes what is remembered of it.
   *
   * @param memory of readers of the same folder
   */
  public static BaselineFile read(
      Path folder, Settings settings, Catalogue catalogue, ReadMemory memory) {
    String path = settings.effectiveBaseline();
    FileReader files = new FileReader(folder, catalogue, memory);
    if (settings.baseline() == null && !files.exists(path)) {
      return new BaselineFile(path, List.of(), List.of());
    }
    Reading reading = new Reading(settings.defaultLanguage(), Set.of(), false, Limits.defaults());
    Map<String, SourceSpan> spans = new HashMap<>();
    FileReader.Bound<AcceptedFindings> bound =
        files.read(AcceptedFindings.class, path, null, reading, spans::putIfAbsent);
    return new BaselineFile(path, entries(bound, spans), bound.problems().found());
  }

  /** Whether it lies, or would lie, in the content folder. */
  public boolean isInside() {
    Path file = Path.of(path).normalize();
    return !file.isAbsolute() && !file.startsWith("..");
  }

  private static List<Accepted> entries(
      FileReader.Bound<AcceptedFindings> bound, Map<String, SourceSpan> spans) {
    List<Accepted> entries = new ArrayList<>();
    SourceText source = bound.problems().source();
    if (bound.value() != null) {
      for (AcceptedFinding finding : bound.value().accepted()) {
        SourceSpan start = SourceSpan.startOf(source.path());
        String path = "accepted[" + entries.size() + "]";
        Located place = located(source, spans.getOrDefault(path, start));
        SourceSpan field = spans.get(path + ".field");
        entries.add(new Accepted(finding, place, field == null ? null : located(source, field)));
      }
    }
    return entries;
  }

  private static Located located(SourceText source, SourceSpan span) {
    return new Located(span, source.line(span.line()));
  }
}
