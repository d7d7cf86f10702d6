package org.rolebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rolebook.preview.LittleHandbook;
import org.rolebook.preview.Patience;

/** A preview in a process of its own, as on a terminal. */
class ServeProcessTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final int TERMINATED = 128 + 15;

  private final Path folder;

  ServeProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void toldToEndItFreesThePortAndLeavesNothingBehind() throws Exception {
    assumeTrue(System.getProperty("os.name", "").equals("Linux"));
    LittleHandbook handbook = LittleHandbook.in(folder);
    List<Path> before = files();
    Path out = folder.resolveSibling(folder.getFileName() + ".out");
    Process process = start(handbook.content(), out);
    try {
      URI address = address(out);
      assertThat(status(address)).isEqualTo(200);

      process.destroy();

      assertThat(process.waitFor()).isEqualTo(TERMINATED);
      assertThat(Files.readAllLines(out)).last().isEqualTo("The preview has ended.");
      try (ServerSocket again =
          new ServerSocket(address.getPort(), 1, InetAddress.getLoopbackAddress())) {
        assertThat(again.isBound()).isTrue();
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(files()).isEqualTo(before);
    Files.delete(out);
  }

  /** Errors go to the same file, in which nothing but the usual is expected. */
  private Process start(Path content, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            content.toString(),
            "--port",
            "0",
            "--lang",
            "en")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  private static URI address(Path out) throws InterruptedException, IOException {
    Patience.until("the address", () -> ADDRESS.matcher(Files.readString(out)).find());
    assertThat(Files.readAllLines(out)).hasSize(3);
    Matcher address = ADDRESS.matcher(Files.readString(out));
    return address.find() ? URI.create(address.group()) : URI.create("");
  }

  private static int status(URI address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.sorted().toList();
    }
  }
}
