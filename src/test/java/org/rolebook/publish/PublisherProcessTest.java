package org.rolebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.render.RenderedFile;

/** Publishing in processes of its own, which are killed or have another locale. */
class PublisherProcessTest {

  private static final int KILLS = 30;
  private static final int LONGEST_LIFE = 60;

  private final Path folder;

  PublisherProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aKilledRunLeavesTheOldOrTheNewSiteWhole() throws Exception {
    Path output = folder.resolve("handbook");
    Map<String, String> first = EndlessPublisher.generation(0);
    Sites.publish(output, first);
    Sites.write(output.resolve("passing/0/foreign"), "foreign");
    Random random = new Random(20_240_229);
    for (int kill = 0; kill < KILLS; kill++) {
      int before = generation(output);
      Process child = start(output, before + 1, kill % 3 == 2 ? "in-place" : "swap");
      assertThat(child.getInputStream().read()).isEqualTo('.');
      Thread.sleep(random.nextInt(LONGEST_LIFE));
      child.destroyForcibly().waitFor();

      Sites.repair(output);

      int after = generation(output);
      assertThat(after).as("kill %d", kill).isGreaterThan(before);
      Map<String, String> expected = new HashMap<>(EndlessPublisher.generation(after));
      assertThat(Manifest.read(output).hashes().keySet()).isEqualTo(expected.keySet());
      expected.put("passing/0/foreign", "foreign");
      assertThat(Sites.tree(output)).as("kill %d", kill).isEqualTo(expected);
      assertThat(Sites.leftovers(output)).isEmpty();
    }
  }

  private static int generation(Path output) throws IOException {
    return Integer.parseInt(Files.readString(output.resolve("generation")));
  }

  @Test
  void anOutputThatAnotherProcessHoldsIsBusyUntilThatIsDead() throws Exception {
    Path output = folder.resolve("handbook");
    Process child = start(output, 1, "hold");
    assertThat(child.getInputStream().read()).isEqualTo('.');

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Sites.repair(output))
        .matches(e -> e.kind() == PublishException.Kind.BUSY)
        .matches(e -> e.place().endsWith("handbook"));

    child.destroyForcibly().waitFor();
    Sites.repair(output);
    assertThat(output).doesNotExist();
    assertThat(Sites.leftovers(output)).isEmpty();
  }

  @Test
  void aLocaleWithoutUnicodeNamesTheFileThatItCannotWrite() throws Exception {
    assumeTrue(System.getProperty("os.name", "").equals("Linux"));
    ProcessBuilder builder = command(folder.resolve("handbook"), 1, "han");
    builder.environment().put("LC_ALL", "C");
    Process child = builder.redirectErrorStream(true).start();

    String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

    assertThat(child.waitFor()).isNotZero();
    assertThat(printed).contains("PublishException: publish.unencodable-name: ");
    assertThat(folder.resolve("handbook")).doesNotExist();
  }

  private static Process start(Path output, int generation, String how) throws Exception {
    return command(output, generation, how).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static ProcessBuilder command(Path output, int generation, String how)
      throws URISyntaxException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-cp",
        String.join(
            File.pathSeparator,
            home(Publisher.class),
            home(EndlessPublisher.class),
            home(RenderedFile.class)),
        EndlessPublisher.class.getName(),
        output.toString(),
        String.valueOf(generation),
        how);
  }

  private static String home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
