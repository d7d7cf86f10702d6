package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.build.BuildException;

/** The same content gives the same bytes, wherever and whenever it is built. */
final class ReproducibleTest {

  @Test
  void otherZonesLocalesFoldersAndNumbersOfProcessorsGiveTheSameBytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path first = folder.resolve("one");
    Path second = folder.resolve("另一个 folder/handbook");
    buildApart(first, "Asia/Shanghai", "zh", "CN", 1);
    buildApart(second, "America/St_Johns", "tr", "TR", 4);
    SortedMap<String, String> expected = Sites.contents(first);
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(Sites.contents(second)).isEqualTo(expected);
  }

  @Test
  void aSecondBuildTouchesNothing(@TempDir Path folder) throws IOException, BuildException {
    Path site = folder.resolve("site");
    Sites.build(Sites.DEMO, site);
    SortedMap<String, String> before = Sites.contents(site);
    Sites.build(Sites.DEMO, site);
    assertThat(Sites.contents(site)).isEqualTo(before);
  }

  @Test
  void filesMadeInAnotherOrderAndBuildsAtOnceGiveTheSameBytes(@TempDir Path folder)
      throws Exception {
    Path copy = folder.resolve("content");
    copyBackwards(Sites.DEMO, copy);
    CompletableFuture<Void> first = building(Sites.DEMO, folder.resolve("first"));
    CompletableFuture<Void> second = building(copy, folder.resolve("second"));
    CompletableFuture.allOf(first, second).get(4, TimeUnit.MINUTES);

    SortedMap<String, String> expected = Sites.contents(folder.resolve("first"));
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(Sites.contents(folder.resolve("second"))).isEqualTo(expected);
  }

  /** File systems list what a folder holds by hash, by time or by name. */
  private static void copyBackwards(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isRegularFile(path)) {
          Path copy = to.resolve(from.relativize(path).toString());
          Files.createDirectories(copy.resolveSibling("."));
          Files.copy(path, copy);
        }
      }
    }
  }

  private static CompletableFuture<Void> building(Path content, Path output) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Sites.build(content, output);
          } catch (BuildException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void buildApart(
      Path output, String zone, String language, String country, int processors)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=" + zone);
    command.add("-Duser.language=" + language);
    command.add("-Duser.country=" + country);
    command.add("-XX:ActiveProcessorCount=" + processors);
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("org.rolebook.cli.Main", "build", "content", "-o", output.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
