package org.rolebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer of the server.
 *
 * @param status status code of HTTP
 * @param type value of the Content-Type header
 * @param body the bytes
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

  static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  static final int OK = 200;
  static final int FOUND = 302;
  static final int BAD_REQUEST = 400;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int UNAVAILABLE = 503;

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, type, body, Map.of());
  }

  /** A sentence. */
  static Answer text(int status, String sentence) {
    return of(status, TEXT, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A page. */
  static Answer html(int status, String page) {
    return of(status, HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  /** The same answer with one more header. */
  Answer with(String name, String value) {
    return new Answer(status, type, body, Map.of(name, value));
  }
}
