package org.rolebook.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * An answer to a request that is sent octet by octet as it stands: no client in between mends it.
 *
 * @param status status code
 * @param head all headers, with the status line
 * @param body the body as text
 */
record RawHttp(int status, String head, String body) {

  private static final int TIMEOUT = (int) Duration.ofSeconds(60).toMillis();

  /** Asks for a path with GET. */
  static RawHttp get(Preview preview, String path) throws IOException {
    return request(preview, "GET", path, "Host: " + authority(preview));
  }

  /** Asks with any method and headers. */
  static RawHttp request(Preview preview, String method, String path, String... headers)
      throws IOException {
    String lines = String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
    String request = method + " " + path + " HTTP/1.1\r\n" + lines + "Connection: close\r\n\r\n";
    return send(preview, request.getBytes(StandardCharsets.UTF_8));
  }

  static RawHttp send(Preview preview, byte[] octets) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(preview))) {
      socket.setSoTimeout(TIMEOUT);
      socket.getOutputStream().write(octets);
      socket.getOutputStream().flush();
      return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static RawHttp of(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    String head = end < 0 ? answer : answer.substring(0, end);
    String status = head.split(" ", -1).length > 1 ? head.split(" ", -1)[1] : "0";
    return new RawHttp(
        Integer.parseInt(status), head, end < 0 ? "" : answer.substring(end + "\r\n\r\n".length()));
  }

  static String authority(Preview preview) {
    return URI.create(preview.address()).getAuthority();
  }

  static int port(Preview preview) {
    return URI.create(preview.address()).getPort();
  }

  String header(String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
