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
import org.rolebook.parallel.InOrder;

/** One run over one content folder: reads its files and gathers elements and findings. */
final class HandbookRun {

  /** Fields by which elements are called. */
  private static final Set<String> NAMES = Set.of("title", "name", "aliases", "externals");

  private final Catalogue catalogue;
  private final FileReader files;
  private final ReadMemory memory;
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

  HandbookRun(
      Catalogue catalogue,
      FileReader files,
      ReadMemory memory,
      Settings settings,
      Reading reading) {
    this.catalogue = catalogue;
    this.files = files;
    this.memory = memory;
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
    readOriginals(tree.files().stream().filter(file -> !file.isOverlay()).toList());
    tree.undescribed().forEach(this::addUndescribed);
    readOverlays(tree.files().stream().filter(ContentFile::isOverlay).toList());
    Collections.sort(diagnostics);
    Handbook handbook = Handbook.of(settings, units, positions, pages);
    FileSourceMap sources = new FileSourceMap(files, reading, seen, tree.undescribed());
    int count = tree.files().size() + (files.exists(ContentTree.SETTINGS) ? 1 : 0);
    return new ReadResult(handbook, sources, diagnostics, unreadable, lost, tree.assets(), count);
  }

  private void readOriginals(List<ContentFile> originals) {
    List<ContentFile> admitted = new ArrayList<>();
    int wanted = 0;
    for (ContentFile file : originals) {
      if (isAdmitted(file, wanted)) {
        admitted.add(file);
        wanted += file.kind() == ContentFile.Kind.POSITION ? 1 : 0;
      }
    }
    List<ContentFile> unknown = new ArrayList<>();
    for (ContentFile file : admitted) {
      if (files.remembers(type(file), file, reading)) {
        put(read(file));
      } else {
        unknown.add(file);
      }
    }
    InOrder.each(unknown, this::read, element -> put(element));
  }

  /**
   * Whether a file is read.
   *
   * @param before number of positions that are read before it
   */
  private boolean isAdmitted(ContentFile file, int before) {
    String id = file.origin().id();
    ContentFile other = seen.putIfAbsent(id, file);
    if (other != null) {
      Problems problems = problems(file);
      SourceSpan first = SourceSpan.startOf(other.path());
      problems.conflict("duplicate-id", "default", SourceSpan.startOf(file.path()), first, id);
      take(problems);
      return false;
    }
    Problems problems = problems(file);
    boolean admitted = limits.admit(file, before, problems);
    take(problems);
    return admitted;
  }

  /** A file and what it says. */
  private record Element<R extends Record>(
      ContentFile file, FileReader.Bound<R> bound, Map<String, R> elements, Class<R> type) {}

  /** What a file is read as. */
  static Class<? extends Record> type(ContentFile file) {
    return switch (file.kind()) {
      case UNIT -> Unit.class;
      case POSITION -> Position.class;
      case PAGE -> Page.class;
      case SETTINGS -> Settings.class;
    };
  }

  private Element<?> read(ContentFile file) {
    return switch (file.kind()) {
      case UNIT -> read(Unit.class, units, file);
      case POSITION -> read(Position.class, positions, file);
      case PAGE -> read(Page.class, pages, file);
      case SETTINGS -> throw new IllegalStateException("settings are no element");
    };
  }

  private <R extends Record> Element<R> read(
      Class<R> type, Map<String, R> elements, ContentFile file) {
    FileReader.Bound<R> bound =
        files.read(type, file.path(), file.origin(), reading, SpanRecorder.NONE);
    return new Element<>(file, bound, elements, type);
  }

  private static Problems problems(ContentFile file) {
    return new Problems(SourceText.empty(file.path()));
  }

  /** What cannot be read keeps its place by a stand-in, so that references to its id hold. */
  private <R extends Record> void put(Element<R> read) {
    Origin origin = read.file().origin();
    FileReader.Bound<R> bound = read.bound();
    take(bound);
    R value = bound.value();
    Problems problems = problems(read.file());
    limits.checkAddresses(value, problems);
    take(problems);
    Set<String> missing = value == null ? Set.of(ReadResult.WHOLE) : bound.problems().lost();
    if (!missing.isEmpty()) {
      lost.put(origin.id(), missing);
    }
    read.elements().put(origin.id(), value == null ? standIns.of(read.type(), origin) : value);
  }

  private void addUndescribed(Origin first) {
    String id = first.id();
    Origin origin = new Origin(id, first.unit(), id.equals(ContentTree.TOP) ? "" : id + "/");
    units.put(id, standIns.unit(origin, settings.title()));
    Problems problems = new Problems(SourceText.empty(first.source()));
    SourceSpan start = SourceSpan.startOf(first.source());
    limits.checkDepth(id, problems);
    problems.info(
        "unit-undescribed", "default", start, id.equals(ContentTree.TOP) ? "content" : id);
    take(problems);
  }

  private void readOverlays(List<ContentFile> overlays) {
    List<ContentFile> fitting = overlays.stream().filter(this::isFitting).toList();
    InOrder.each(fitting, this::readOverlay, overlay -> translate(overlay));
  }

  /** Whether there is something to translate, in a language that is published. */
  private boolean isFitting(ContentFile file) {
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
    }
    take(problems);
    return problems.found().isEmpty() && hasOriginal(file);
  }

  /** Whether the original was read; one past a limit was not, which has been told. */
  private boolean hasOriginal(ContentFile file) {
    String id = file.origin().id();
    return switch (file.kind()) {
      case UNIT -> units.containsKey(id);
      case POSITION -> positions.containsKey(id);
      case PAGE -> pages.containsKey(id);
      case SETTINGS -> true;
    };
  }

  /** A translation and where it says what. */
  private record Overlay(
      ContentFile file, FileReader.Bound<?> bound, Map<String, SourceSpan> spans) {}

  private Overlay readOverlay(ContentFile file) {
    Map<String, SourceSpan> spans = new HashMap<>();
    Reading how = reading.overlay(Objects.requireNonNull(file.language()));
    FileReader.Bound<?> bound =
        files.read(type(file), file.path(), file.origin(), how, spans::putIfAbsent);
    return new Overlay(file, bound, spans);
  }

  private void translate(Overlay overlay) {
    String id = overlay.file().origin().id();
    switch (overlay.file().kind()) {
      case UNIT -> units.computeIfPresent(id, (key, unit) -> merged(overlay, unit));
      case POSITION -> positions.computeIfPresent(id, (key, one) -> merged(overlay, one));
      case PAGE -> pages.computeIfPresent(id, (key, page) -> merged(overlay, page));
      case SETTINGS -> settings = merged(overlay, settings);
    }
    take(overlay.bound());
  }

  /** An original with its translation, which is of the same type. */
  private <R extends Record> R merged(Overlay overlay, R original) {
    Record translation = overlay.bound().value();
    if (translation == null) {
      return original;
    }
    ReadMemory.Translated translated =
        memory.translated(
            overlay.file().path(), original, translation, (one, two) -> both(overlay, one, two));
    if (lost.getOrDefault(overlay.file().origin().id(), Set.of()).isEmpty()) {
      take(translated.misfits());
    }
    @SuppressWarnings("unchecked") // of the type of the original
    R both = (R) translated.both();
    return both;
  }

  private ReadMemory.Translated both(Overlay overlay, Record original, Record translation) {
    Problems misfits = new Problems(overlay.bound().problems().source());
    Record both =
        new Translations(catalogue, misfits, overlay.spans()).merge(original, translation);
    return new ReadMemory.Translated(original, translation, both, misfits);
  }
}
