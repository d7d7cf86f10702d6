package org.rolebook.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Listens as an open page does. */
final class EventReader {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private EventReader() {}

  /** Listens in a thread of its own, which ends with the server. */
  static EventReader open(Preview preview) throws IOException, InterruptedException {
    EventReader reader = new EventReader();
    URI address = URI.create(preview.address() + "-rolebook/events?build=" + mark(preview));
    HttpResponse<Stream<String>> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofLines());
    Thread thread = new Thread(() -> reader.read(response.body()), "event-reader");
    thread.setDaemon(true);
    thread.start();
    Patience.until("the first event", () -> reader.has("event: fine"));
    reader.lines.clear();
    return reader;
  }

  /** The build that the home page is of. */
  private static String mark(Preview preview) throws IOException {
    return RawHttp.get(preview, "/").body().replaceAll("(?s).*data-build=\"([^\"]*)\".*", "$1");
  }

  private void read(Stream<String> stream) {
    try {
      stream.forEach(lines::add);
    } catch (UncheckedIOException e) {
      lines.add("closed");
    }
  }

  boolean has(String line) {
    return lines.contains(line);
  }

  List<String> lines() {
    return lines;
  }
}
