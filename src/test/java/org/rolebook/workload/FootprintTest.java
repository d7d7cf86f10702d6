package org.rolebook.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.content.HandbookReader;
import org.rolebook.content.ReadResult;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.declare.Catalogue;
import org.rolebook.plan.SitePlanner;

/** How much of the memory a position takes, whose file has about four thousand bytes. */
class FootprintTest {

  private static final int SMALL = 100;
  private static final int LARGE = 1100;

  @TempDir Path folder;

  @Test
  void aPositionThatWasReadTakesLittleMoreThanItsWords() throws IOException {
    assertThat(bytes(read -> read)).isBetween(3_000L, 9_000L);
  }

  @Test
  void aSiteThatIsPlannedTakesAboutHalfAsMuchAgain() throws IOException {
    assertThat(bytes(read -> SitePlanner.plan(Organisation.of(read.handbook()))))
        .isBetween(5_000L, 13_500L);
  }

  @Test
  void wordsThatAllPositionsSayAreHeldOnce() throws IOException {
    ReadResult read = read(SMALL);
    Set<LocalizedText> formulas = Collections.newSetFromMap(new IdentityHashMap<>());
    read.handbook().positions().values().stream()
        .map(Position::kpis)
        .forEach(kpis -> kpis.forEach(kpi -> formulas.add(kpi.formula())));
    assertThat(formulas).hasSizeLessThan(SMALL / 2);
  }

  /** What a further position adds to what is held of a handbook. */
  private long bytes(Function<ReadResult, Object> made) throws IOException {
    held(LARGE, made); // loads all classes
    return (held(LARGE, made) - held(SMALL, made)) / (LARGE - SMALL);
  }

  private long held(int positions, Function<ReadResult, Object> made) throws IOException {
    long before = used();
    Object result = made.apply(read(positions));
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(result);
    }
  }

  private ReadResult read(int positions) throws IOException {
    Path content = folder.resolve("content" + positions);
    Workload.of(positions).write(content);
    return new HandbookReader(new Catalogue()).read(content);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      runtime.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
