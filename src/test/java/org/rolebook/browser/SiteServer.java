package org.rolebook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rolebook.site.OddHandbook;

/** A plain file server on the loopback address, below a sub-path as on a project's pages. */
final class SiteServer implements AutoCloseable {

  private static final String SUB_PATH = OddHandbook.SUB_PATH;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final HttpServer server;
  private final Path folder;

  SiteServer(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(SUB_PATH, this::answer);
    server.start();
  }

  /** Address of the site's top folder, with a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + SUB_PATH;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(SUB_PATH.length());
    Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
    boolean found = file.startsWith(folder) && Files.isRegularFile(file);
    byte[] bytes = Files.readAllBytes(found ? file : folder.resolve("404.html"));
    String name = found ? file.toString() : "404.html";
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
