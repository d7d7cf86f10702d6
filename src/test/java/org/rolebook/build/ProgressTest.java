package org.rolebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.diagnostic.Severity;
import org.rolebook.i18n.Messages;

final class ProgressTest {

  @TempDir private Path folder;

  @Test
  void aBuildTellsItsStagesAndEachPage() throws Exception {
    Recorded recorded = new Recorded();
    new Engine(recorded).build(request());
    assertThat(recorded.told)
        .startsWith("READ 0", "speaks zh-CN", "CHECK 0", "PLAN 0", "CHECK 0", "PLAN 0")
        .endsWith("PUBLISH 0");
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      long pages = files.filter(file -> file.toString().endsWith(".html")).count();
      assertThat(recorded.steps).isEqualTo((int) pages);
      assertThat(recorded.told).contains("RENDER " + pages);
    }
  }

  @Test
  void aStopwatchAddsUpTheTimesOfAStage() {
    PrimitiveIterator.OfLong moments =
        LongStream.of(10, 40, 90, 100, 350).map(hundredths -> hundredths * 10_000_000).iterator();
    Stopwatch watch = new Stopwatch(moments::nextLong, Progress.NONE);
    watch.begin(Progress.Stage.CHECK, 0);
    watch.begin(Progress.Stage.READ, 0);
    watch.begin(Progress.Stage.CHECK, 0);
    watch.begin(Progress.Stage.RENDER, 5);
    assertThat(watch.times(Messages.of("en")))
        .isEqualTo("Time: reading 0.50 s, checking 0.40 s, rendering 2.50 s; 3.40 s in all.");
  }

  private BuildRequest request() throws Exception {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("shop"));
    Files.writeString(content.resolve("shop/unit.yaml"), "name: 门店\n");
    Files.writeString(content.resolve("shop/clerk.yaml"), "title: 店员\nresponsibilities: [收银]\n");
    Path out = folder.resolve("out");
    LocalDate today = LocalDate.of(2026, 6, 1);
    return new BuildRequest(content, out, null, null, null, Severity.ERROR, "content", today);
  }

  private static final class Recorded implements Progress {

    private final List<String> told = new ArrayList<>();
    private int steps;

    @Override
    public void begin(Stage stage, int total) {
      told.add(stage + " " + total);
    }

    @Override
    public void step() {
      steps++;
    }

    @Override
    public void speak(Messages words) {
      told.add("speaks " + words.language());
    }
  }
}
