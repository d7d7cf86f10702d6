package org.rolebook.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Handbook;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Settings;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/** One run over one content folder: reads its files and gathers elements and findings. */
final class HandbookRun {

  /** Fields by which elements are called. */
  private static final Set<String> NAMES = Set.of("title", "name", "aliases", "externals");

  private final Catalogue catalogue;
  private final FileReader files;
  private final Reading reading;
  private final ContentLimits limits;
  private final StandIns standIns;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, ContentFile> seen = new LinkedHashMap<>();
  private final Map<String, Set<String>> lost = new HashMap<>();
  private final Map<String, Unit> units = new TreeMap<>();
  private final Map<String, Position> positions = new TreeMap<>();
  private final Map<String, Page> pages = new TreeMap<>();
  private Settings settings;
  private boolean unreadable;

  HandbookRun(Catalogue catalogue, FileReader files, Settings settings, Reading reading) {
    this.catalogue = catalogue;
    this.files = files;
    this.settings = settings;
    this.reading = reading;
    this.limits = new ContentLimits(reading.limits());
    this.standIns = new StandIns(catalogue, reading.language());
  }

  /** Takes over what came of reading a file. */
  void take(FileReader.Bound<?> bound) {
    unreadable |=
        bound.value() == null || bound.problems().lost().stream().anyMatch(NAMES::contains);
    take(bound.problems());
  }

  private void take(Problems problems) {
    diagnostics.addAll(problems.found());
  }

  /** Reads all files: originals, then the units that have none, then translations. */
  ReadResult read(ContentTree tree) {
    tree.files().stream().filter(file -> !file.isOverlay()).forEach(this::readOriginal);
    tree.undescribed().forEach(this::addUndescribed);
    tree.files().stream().filter(ContentFile::isOverlay).forEach(this::readOverlay);
    Collections.sort(diagnostics);
    Handbook handbook = Handbook.of(settings, units, positions, pages);
    FileSourceMap sources = new FileSourceMap(files, reading, seen, tree.undescribed());
    int count = tree.files().size() + (files.exists(ContentTree.SETTINGS) ? 1 : 0);
    return new ReadResult(handbook, sources, diagnostics, unreadable, lost, tree.assets(), count);
  }

  private void readOriginal(ContentFile file) {
    String id = file.origin().id();
    ContentFile other = seen.putIfAbsent(id, file);
    if (other != null) {
      Problems problems = problems(file);
      SourceSpan first = SourceSpan.startOf(other.path());
      problems.conflict("duplicate-id", "default", SourceSpan.startOf(file.path()), first, id);
      take(problems);
      return;
    }
    Problems problems = problems(file);
    boolean admitted = limits.admit(file, positions.size(), problems);
    take(problems);
    if (admitted) {
      readElement(file);
    }
  }

  private void readElement(ContentFile file) {
    switch (file.kind()) {
      case UNIT -> put(Unit.class, units, file);
      case POSITION -> put(Position.class, positions, file);
      case PAGE -> put(Page.class, pages, file);
      case SETTINGS -> throw new IllegalStateException("settings are no element");
    }
  }

  private static Problems problems(ContentFile file) {
    return new Problems(SourceText.of(file.path(), ""));
  }

  /** What cannot be read keeps its place by a stand-in, so that references to its id hold. */
  private <R extends Record> void put(Class<R> type, Map<String, R> elements, ContentFile file) {
    Origin origin = file.origin();
    FileReader.Bound<R> bound = files.read(type, file.path(), origin, reading, SpanRecorder.NONE);
    take(bound);
    R value = bound.value();
    lost.put(origin.id(), value == null ? Set.of(ReadResult.WHOLE) : bound.problems().lost());
    elements.put(origin.id(), value == null ? standIns.of(type, origin) : value);
  }

  private void addUndescribed(Origin first) {
    String id = first.id();
    Origin origin = new Origin(id, first.unit(), id.equals(ContentTree.TOP) ? "" : id + "/");
    units.put(id, standIns.unit(origin, settings.title()));
    Problems problems = new Problems(SourceText.of(first.source(), ""));
    SourceSpan start = SourceSpan.startOf(first.source());
    limits.checkDepth(id, problems);
    problems.info(
        "unit-undescribed", "default", start, id.equals(ContentTree.TOP) ? "content" : id);
    take(problems);
  }

  private void readOverlay(ContentFile file) {
    String language = Objects.requireNonNull(file.language());
    String id = file.origin().id();
    SourceSpan start = SourceSpan.startOf(file.path());
    Problems problems = problems(file);
    if (!files.exists(ContentTree.SETTINGS) && file.kind() == ContentFile.Kind.SETTINGS) {
      problems.error("overlay", "no-base", start, id);
    } else if (file.kind() != ContentFile.Kind.SETTINGS && !seen.containsKey(id)) {
      problems.error("overlay", "no-base", start, id);
    } else if (!reading.languages().contains(language)) {
      problems.error("overlay", "language", start, language);
    } else {
      translate(file, language);
    }
    take(problems);
  }

  private void translate(ContentFile file, String language) {
    switch (file.kind()) {
      case UNIT -> translate(Unit.class, units, file, language);
      case POSITION -> translate(Position.class, positions, file, language);
      case PAGE -> translate(Page.class, pages, file, language);
      case SETTINGS -> {
        Map<String, Settings> only = new HashMap<>(Map.of(ContentTree.SETTINGS, settings));
        translate(Settings.class, only, file, language);
        settings = Objects.requireNonNull(only.get(ContentTree.SETTINGS));
      }
    }
  }

  private <R extends Record> void translate(
      Class<R> type, Map<String, R> elements, ContentFile file, String language) {
    R original = elements.get(file.origin().id());
    if (original == null) {
      return; // past a limit, which has been told
    }
    Map<String, SourceSpan> spans = new HashMap<>();
    Origin origin = file.origin();
    FileReader.Bound<R> bound =
        files.read(type, file.path(), origin, reading.overlay(language), spans::putIfAbsent);
    R overlay = bound.value();
    if (overlay != null) {
      Problems misfits = new Problems(bound.problems().source());
      R merged = new Translations(catalogue, misfits, spans).merge(original, overlay);
      elements.put(origin.id(), merged);
      if (lost.getOrDefault(origin.id(), Set.of()).isEmpty()) {
        take(misfits);
      }
    }
    take(bound);
  }
}
