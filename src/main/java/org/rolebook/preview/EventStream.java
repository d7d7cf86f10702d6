package org.rolebook.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an open page is told, as server-sent events: {@code built} with the paths that are different
 * (or {@code *} for all), {@code fault} with a part to lay over the page, {@code fine} when there
 * is no fault.
 */
final class EventStream {

  /** Often enough to notice that a browser has gone. */
  private static final long BEAT = TimeUnit.SECONDS.toNanos(10);

  private static final String RETRY = "retry: 1000\n\n";
  private static final String ALIVE = ":\n\n";

  private final Stage stage;
  private final BuildMark marks;

  EventStream(Stage stage, BuildMark marks) {
    this.stage = stage;
    this.marks = marks;
  }

  /**
   * Tells until the page or the server is gone.
   *
   * @param mark the build that the page is of
   * @throws IOException if the page is gone
   */
  void write(String mark, OutputStream out) throws IOException {
    send(RETRY, out);
    int build = marks.build(mark);
    Scene seen = null;
    for (Scene scene = next(null); scene != null; scene = next(seen)) {
      send(scene.equals(seen) ? ALIVE : news(scene, seen, build), out);
      seen = scene;
      build = scene.site().build();
    }
  }

  private @Nullable Scene next(@Nullable Scene seen) {
    try {
      return stage.await(seen, BEAT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private String news(Scene scene, @Nullable Scene seen, int build) {
    StringBuilder news = new StringBuilder();
    Site site = scene.site();
    if (site != Site.NONE && site.build() != build) {
      news.append("id: ").append(marks.of(site.build())).append('\n');
      String paths = String.join("\n", site.changedSince(build));
      news.append(event("built", build == BuildMark.UNKNOWN ? "*" : paths));
    }
    if (seen == null || !Objects.equals(seen.fault(), scene.fault())) {
      Fault fault = scene.fault();
      news.append(
          fault == null
              ? event("fine", "-")
              : event("fault", FaultPage.part(fault, site != Site.NONE)));
    }
    return news.toString();
  }

  private static String event(String type, String data) {
    return "event: " + type + "\ndata: " + data.strip().replace("\n", "\ndata: ") + "\n\n";
  }

  private static void send(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
