package org.rolebook.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.rolebook.model.Origin;
import org.rolebook.model.Page;
import org.rolebook.model.Settings;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.model.declare.RecordSchema;

/** Reads single files of a content folder; the only place that opens them. */
final class FileReader {

  private final Path folder;
  private final Catalogue catalogue;
  private final ReadMemory memory;

  /** The files as they were listed, so that each is looked at once in a run. */
  private final Map<String, ReadMemory.Stamp> listed = new HashMap<>();

  private final SharedValues shared = new SharedValues();

  FileReader(Path folder, Catalogue catalogue) {
    this(folder, catalogue, ReadMemory.none());
  }

  FileReader(Path folder, Catalogue catalogue, ReadMemory memory) {
    this.folder = folder;
    this.catalogue = catalogue;
    this.memory = memory;
  }

  /**
   * One file, bound.
   *
   * @param value the record; null where the file could not be read as a whole
   * @param problems what is wrong with it
   */
  record Bound<R extends Record>(@Nullable R value, Problems problems) {}

  /** Paths of all regular files below the folder, with {@code /}; links are not followed. */
  List<String> paths() throws IOException {
    List<String> paths = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
            if (found.isRegularFile()) {
              String path = slashes(folder.relativize(file));
              paths.add(path);
              if (memory.remembers()) {
                listed.put(path, ReadMemory.Stamp.of(found));
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return paths;
  }

  boolean exists(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /** Reads a file as a record, or takes what is remembered of it. */
  <R extends Record> Bound<R> read(
      Class<R> type, String path, @Nullable Origin origin, Reading reading, SpanRecorder spans) {
    return memory.answer(
        new ReadMemory.Question(type, path, origin, reading, spans != SpanRecorder.NONE),
        stamp(path),
        spans,
        places -> fresh(type, path, origin, reading, places));
  }

  /** Whether reading a file without its places takes what is remembered of it. */
  boolean remembers(Class<? extends Record> type, ContentFile file, Reading reading) {
    return memory.knows(
        new ReadMemory.Question(type, file.path(), file.origin(), reading, false),
        listed.get(file.path()));
  }

  private ReadMemory.@Nullable Stamp stamp(String path) {
    if (!memory.remembers()) {
      return null;
    }
    ReadMemory.Stamp known = listed.get(path);
    return known == null ? ReadMemory.Stamp.of(folder.resolve(path)) : known;
  }

  private <R extends Record> Bound<R> fresh(
      Class<R> type, String path, @Nullable Origin origin, Reading reading, SpanRecorder spans) {
    return bind(type, decode(path, reading.limits()), origin, reading, spans);
  }

  /** Binds what was decoded. */
  <R extends Record> Bound<R> bind(
      Class<R> type,
      SourceDecoder.Decoded decoded,
      @Nullable Origin origin,
      Reading reading,
      SpanRecorder spans) {
    Problems problems = decoded.problems();
    if (!problems.found().isEmpty()) {
      return new Bound<>(null, problems);
    }
    Node.Mapping top = top(catalogue.of(type), decoded.source(), problems, reading.limits());
    if (top == null) {
      return new Bound<>(null, problems);
    }
    Binder binder = new Binder(catalogue, problems, reading, spans, shared);
    return new Bound<>(binder.bindElement(type, top, origin), problems);
  }

  private Node.@Nullable Mapping top(
      RecordSchema<?> schema, SourceText source, Problems problems, Limits limits) {
    if (source.path().endsWith(".md")) {
      boolean sections = schema.type() != Page.class && schema.type() != Settings.class;
      return new MarkdownParser(catalogue, source, problems, limits).parse(schema, sections);
    }
    Node node = new YamlParser(source, problems, limits).parse(source.text());
    if (node instanceof Node.Scalar scalar && scalar.blank() && schema.type() != Settings.class) {
      problems.error("yaml-syntax", "empty", SourceSpan.startOf(source.path()));
      return null;
    }
    return node == null ? null : mapping(node, source, problems);
  }

  /** The top of a file as keys and values; blank counts as none, anything else is a finding. */
  static Node.@Nullable Mapping mapping(Node node, SourceText source, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (node instanceof Node.Scalar scalar && scalar.blank()) {
      return new Node.Mapping(List.of(), scalar.span());
    }
    if (!YamlSlips.reportColon(source, node.span().line(), problems)) {
      new ScalarReader(problems).wrong("mapping", node);
    }
    return null;
  }

  private SourceDecoder.Decoded decode(String path, Limits limits) {
    Path file = folder.resolve(path);
    int most = Objects.requireNonNull(limits.fileSize());
    try {
      if (Files.size(file) > most) {
        return failed(path, "limit", "file-size", size(most), "limits.fileSize");
      }
      return SourceDecoder.decode(path, Files.readAllBytes(file));
    } catch (IOException e) {
      return failed(path, "unreadable-file", "default", path);
    }
  }

  /** A number of bytes as people say it. */
  private static String size(int bytes) {
    int kibi = 1 << 10;
    int mebi = 1 << 20;
    if (bytes % mebi == 0) {
      return bytes / mebi + " MiB";
    }
    return bytes % kibi == 0 ? bytes / kibi + " KiB" : bytes + " B";
  }

  private static SourceDecoder.Decoded failed(
      String path, String rule, String variant, String... arguments) {
    Problems problems = new Problems(SourceText.of(path, ""));
    problems.error(rule, variant, SourceSpan.startOf(path), arguments);
    return new SourceDecoder.Decoded(problems.source(), problems);
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
