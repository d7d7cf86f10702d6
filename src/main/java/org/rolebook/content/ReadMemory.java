package org.rolebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Origin;

/**
 * What readers of one folder keep of its files, so that in a process that reads the folder again
 * and again only what was written in between is decoded, parsed and bound. A file counts as the
 * same as long as its size, its time and its identity are those at its last reading; a file that
 * was written in the seconds before it was read is read again, since a second change may bear the
 * same time. May be used by several threads.
 */
public final class ReadMemory {

  /** Times of files are no finer than this on some file systems. */
  private static final long UNSURE_SECONDS = 2;

  private final @Nullable InstantSource clock;
  private final Map<Question, Kept> kept = new ConcurrentHashMap<>();
  private final Map<String, Translated> merged = new ConcurrentHashMap<>();
  private volatile @Nullable Arranged arranged;

  private ReadMemory(@Nullable InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A memory for a process that reads a folder more than once.
   *
   * @param clock tells how old the time of a file is
   */
  public static ReadMemory of(InstantSource clock) {
    return new ReadMemory(clock);
  }

  /** A memory that forgets everything at once. */
  public static ReadMemory none() {
    return new ReadMemory(null);
  }

  /** Whether it keeps anything. */
  boolean remembers() {
    return clock != null;
  }

  /**
   * What was asked about a file.
   *
   * @param places whether the places of its values were wanted
   */
  record Question(
      Class<?> type, String path, @Nullable Origin origin, Reading reading, boolean places) {

    /** By the path alone: little else differs, and this is asked about every file. */
    @Override
    public int hashCode() {
      return path.hashCode();
    }
  }

  /** What tells one state of a file from another. */
  record Stamp(long size, FileTime time, @Nullable Object identity) {

    static Stamp of(BasicFileAttributes found) {
      return new Stamp(found.size(), found.lastModifiedTime(), found.fileKey());
    }

    /** The stamp of a file as it is now; null where there is no such file. */
    static @Nullable Stamp of(Path file) {
      try {
        BasicFileAttributes found =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isRegularFile() ? of(found) : null;
      } catch (IOException e) {
        return null;
      }
    }
  }

  private record Arranged(ContentTree.Source source, ContentTree tree) {}

  /**
   * What was answered.
   *
   * @param sure whether no change since can bear the time of the stamp
   */
  private record Kept(
      Stamp stamp, boolean sure, FileReader.Bound<?> answer, Map<String, SourceSpan> places) {

    boolean holds(Stamp present) {
      return sure && stamp.equals(present);
    }
  }

  /**
   * The same answer as before, or a new one where the file is another.
   *
   * @param stamp of the file before it is read; null for one that is not to be remembered
   */
  @SuppressWarnings("unchecked") // the class is part of the question
  <R extends Record> FileReader.Bound<R> answer(
      Question question,
      @Nullable Stamp stamp,
      SpanRecorder spans,
      Function<SpanRecorder, FileReader.Bound<R>> reader) {
    if (clock == null || stamp == null) {
      return reader.apply(spans);
    }
    Kept known = kept.get(question);
    if (known == null || !known.holds(stamp)) {
      Map<String, SourceSpan> places = new LinkedHashMap<>();
      Instant now = clock.instant();
      FileReader.Bound<R> fresh =
          reader.apply(question.places() ? places::putIfAbsent : SpanRecorder.NONE);
      known = new Kept(stamp, isSure(stamp, now), fresh, places);
      kept.put(question, known);
    }
    known.places().forEach(spans::record);
    return (FileReader.Bound<R>) known.answer();
  }

  private static boolean isSure(Stamp stamp, Instant read) {
    return stamp.time().toInstant().isBefore(read.minus(UNSURE_SECONDS, ChronoUnit.SECONDS));
  }

  /** Whether nothing has to be read to answer a question about a file in this state. */
  boolean knows(Question question, @Nullable Stamp stamp) {
    Kept known = stamp == null ? null : kept.get(question);
    return known != null && stamp != null && known.holds(stamp);
  }

  /**
   * The same translated record as before, or a new one where the original or its translation is
   * another.
   *
   * @param path the file of the translation
   */
  @SuppressWarnings("ReferenceEquality") // what is remembered of a file is the same object
  Translated translated(String path, Record original, Record translation, Translator translator) {
    Translated known = clock == null ? null : merged.get(path);
    if (known == null || known.original() != original || known.translation() != translation) {
      known = translator.translate(original, translation);
      if (clock != null) {
        merged.put(path, known);
      }
    }
    return known;
  }

  /** Lays a translation over a record. */
  @FunctionalInterface
  interface Translator {
    Translated translate(Record original, Record translation);
  }

  /**
   * A record and its translation in one.
   *
   * @param misfits what in the translation has no counterpart
   */
  record Translated(Record original, Record translation, Record both, Problems misfits) {}

  /**
   * The same order of files as before, or a new one where there are other files; those that are no
   * more are forgotten.
   *
   * @param paths all files there are
   */
  ContentTree tree(List<String> paths, ContentTree.Source source) {
    Arranged known = arranged;
    if (known == null || !known.source().equals(source)) {
      retain(paths);
      ContentTree tree = ContentTree.of(source);
      known = new Arranged(source, tree);
      arranged = clock == null ? null : known;
    }
    return known.tree();
  }

  private void retain(List<String> paths) {
    Set<String> present = new HashSet<>(paths);
    kept.keySet().removeIf(question -> !present.contains(question.path()));
    merged.keySet().retainAll(present);
  }
}
