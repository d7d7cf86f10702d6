package org.rolebook.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rolebook.i18n.Messages;

/**
 * Serves what is on the stage. Answers come from memory by their exact path; no request reaches a
 * file of the disk.
 */
final class SiteServer implements AutoCloseable {

  private static final String EVENTS = LivePage.OWN + "events";
  private static final String BUILD = "build=";
  private static final long PATIENCE = 3;

  private final HttpServer http;
  private final String address;
  private final Hosts hosts;
  private final Stage stage;
  private final Messages words;
  private final BuildMark marks = new BuildMark();
  private final ExecutorService threads = Executors.newCachedThreadPool(daemons());

  SiteServer(Port port, Stage stage, Messages words) {
    this.http = port.http();
    this.hosts = new Hosts(port.host(), port.number());
    this.stage = stage;
    this.words = words;
    this.address = "http://" + Hosts.bracketed(port.host()) + ":" + port.number() + "/";
    http.createContext("/", this::handle);
    http.setExecutor(threads);
  }

  private static ThreadFactory daemons() {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, "rolebook-preview-http-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  void start() {
    http.start();
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer refusal = refusal(exchange);
      String path = RequestPath.of(Objects.requireNonNullElse(raw(exchange), ""));
      if (refusal != null) {
        send(exchange, refusal);
      } else if (path == null) {
        send(exchange, Answer.text(Answer.BAD_REQUEST, words.text("preview.bad-path")));
      } else if (path.equals(EVENTS)) {
        listen(exchange);
      } else {
        send(exchange, answer(path));
      }
    }
  }

  private @Nullable Answer refusal(HttpExchange exchange) {
    if (!hosts.admit(exchange.getRequestHeaders().get("Host"))) {
      return Answer.text(Answer.FORBIDDEN, words.text("preview.bad-host", address));
    }
    String method = exchange.getRequestMethod();
    return method.equals("GET") || isHead(exchange)
        ? null
        : Answer.text(Answer.NOT_ALLOWED, words.text("preview.bad-method", method))
            .with("Allow", "GET, HEAD");
  }

  /** The path as it was sent; null where the request names a scheme or another server. */
  private static @Nullable String raw(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    return uri.isAbsolute() || uri.getRawAuthority() != null ? null : uri.getRawPath();
  }

  private Answer answer(String path) {
    if (path.startsWith(LivePage.OWN)) {
      Answer own = OwnPages.of(path.substring(LivePage.OWN.length()));
      if (own != null) {
        return own;
      }
    }
    Scene scene = stage.scene();
    return new SitePages(scene, marks.of(scene.site().build())).of(path);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = headers(exchange, answer.type());
    answer.headers().forEach(headers::set);
    int length = answer.body().length;
    if (isHead(exchange)) {
      headers.set("Content-Length", Integer.toString(length));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }

  private void listen(HttpExchange exchange) throws IOException {
    headers(exchange, "text/event-stream");
    if (isHead(exchange)) {
      exchange.sendResponseHeaders(Answer.OK, -1);
      return;
    }
    exchange.sendResponseHeaders(Answer.OK, 0);
    new EventStream(stage, marks).write(mark(exchange), exchange.getResponseBody());
  }

  /** What the page knows: the last event that it got, or the build that it was served with. */
  private static String mark(HttpExchange exchange) {
    String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    return last != null ? last : query.startsWith(BUILD) ? query.substring(BUILD.length()) : "";
  }

  /** Nothing is kept by browsers, nothing guessed, nothing given to pages from elsewhere. */
  private static Headers headers(HttpExchange exchange, String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
