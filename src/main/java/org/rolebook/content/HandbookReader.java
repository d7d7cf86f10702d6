package org.rolebook.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;

/**
 * Reads a content folder as a handbook. Every problem with the form of the files becomes a finding;
 * what can be read is read, so that one run tells everything.
 */
public final class HandbookReader {

  private final Catalogue catalogue;
  private final ReadMemory memory;

  /** A reader that binds to the declarations of a catalogue. */
  public HandbookReader(Catalogue catalogue) {
    this(catalogue, ReadMemory.none());
  }

  /**
   * A reader that reads only what it does not remember.
   *
   * @param memory of readers with the same catalogue, of the same folder
   */
  public HandbookReader(Catalogue catalogue, ReadMemory memory) {
    this.catalogue = catalogue;
    this.memory = memory;
  }

  /**
   * Reads a folder.
   *
   * @param folder the content folder
   * @throws IOException if the folder or one below it cannot be listed; a single file that cannot
   *     be read is a finding
   */
  public ReadResult read(Path folder) throws IOException {
    FileReader files = new FileReader(folder, catalogue, memory);
    FileReader.Bound<Settings> bound = settings(files);
    Settings settings = Objects.requireNonNullElse(bound.value(), Settings.defaults());
    List<String> all = files.paths();
    List<String> paths = SettingsChecks.isKnown(settings.format()) ? all : List.of();
    ContentTree tree =
        memory.tree(all, new ContentTree.Source(paths, ignored(settings), languages(settings)));
    HandbookRun run = new HandbookRun(catalogue, files, memory, settings, reading(settings));
    run.take(bound);
    return run.read(tree);
  }

  private static FileReader.Bound<Settings> settings(FileReader files) {
    Settings none = Settings.defaults();
    if (!files.exists(ContentTree.SETTINGS)) {
      return new FileReader.Bound<>(none, new Problems(SourceText.of(ContentTree.SETTINGS, "")));
    }
    FileReader.Bound<Settings> first = settings(files, none.defaultLanguage(), new HashMap<>());
    Settings value = Objects.requireNonNullElse(first.value(), none);
    Map<String, SourceSpan> spans = new HashMap<>();
    FileReader.Bound<Settings> bound = settings(files, value.defaultLanguage(), spans);
    new SettingsChecks(spans, bound.problems()).run(value, new ContentLimits(limits(value)));
    return bound;
  }

  /** Plain texts of handbook.yaml belong to the first language that it names itself. */
  private static FileReader.Bound<Settings> settings(
      FileReader files, String language, Map<String, SourceSpan> spans) {
    Reading reading = new Reading(language, Set.of(), false, Limits.defaults());
    return files.read(Settings.class, ContentTree.SETTINGS, null, reading, spans::putIfAbsent);
  }

  private static Set<String> ignored(Settings settings) {
    return Set.of(settings.effectiveBaseline());
  }

  private static Set<String> languages(Settings settings) {
    return Set.copyOf(settings.publishedLanguages());
  }

  private static Reading reading(Settings settings) {
    return new Reading(settings.defaultLanguage(), languages(settings), false, limits(settings));
  }

  private static Limits limits(Settings settings) {
    Limits stated = settings.limits();
    return stated == null ? Limits.defaults() : stated.or(Limits.defaults());
  }
}
