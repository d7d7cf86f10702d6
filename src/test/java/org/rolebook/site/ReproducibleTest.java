package org.rolebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
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
