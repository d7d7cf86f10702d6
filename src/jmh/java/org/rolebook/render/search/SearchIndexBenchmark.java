package org.rolebook.render.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Position;
import org.rolebook.workload.MadeUpHandbook;

/** The search index of a whole handbook, cut in parts as a large one is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class SearchIndexBenchmark {

  private List<SearchEntry> entries;

  /** Takes titles, codes and duties of all positions. */
  @Setup(Level.Trial)
  public void gather(MadeUpHandbook handbook) {
    entries = handbook.read().handbook().positions().values().stream().map(this::entry).toList();
  }

  private SearchEntry entry(Position position) {
    Stream<SearchLine> duties =
        position.responsibilities().stream()
            .flatMap(group -> group.items().stream())
            .map(item -> new SearchLine(SearchField.DUTY, text(item.text())));
    List<SearchLine> lines =
        Stream.concat(Stream.of(new SearchLine(SearchField.TITLE, text(position.title()))), duties)
            .toList();
    return new SearchEntry(
        EntryKind.POSITION, position.origin().unit(), "", position.id() + ".html", "", lines);
  }

  private static String text(LocalizedText text) {
    return String.join(" ", text.byLanguage().values());
  }

  /** Names, texts and pairs of characters to scripts. */
  @Benchmark
  public SortedMap<String, byte[]> index() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    SearchIndex index = new SearchIndex(true, files::put);
    entries.forEach(entry -> index.add(FoundEntry.of(entry, true)));
    index.finish(key -> key);
    return files;
  }
}
