package org.rolebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebook.build.BuildException;

/** The server of a preview, asked octet by octet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteServerTest {

  private static final String SECRET = "what lies outside";

  private final LittleHandbook handbook;
  private final Preview preview;

  SiteServerTest(@TempDir Path folder) throws IOException, BuildException, PreviewException {
    handbook = LittleHandbook.in(folder);
    Path outside = Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.createSymbolicLink(handbook.file("shop/assets/secret.txt"), outside);
    Files.createSymbolicLink(handbook.file("shop/assets/outside"), folder);
    preview = Preview.start(handbook.preview(), new RecordedLog());
  }

  @BeforeAll
  void servesItsPages() throws IOException {
    assertThat(RawHttp.get(preview, "/").status()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    preview.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../../../../../etc/passwd",
        "/..",
        "/../",
        "/.",
        "/./index.html",
        "/shop/../index.html",
        "/shop/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..;/secret.txt",
        "/.../secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%5c..%5csecret.txt",
        "/C:/Windows/win.ini",
        "/C:%5cWindows%5cwin.ini",
        "/%5c%5clocalhost%5cc$",
        "//etc/passwd",
        "///etc/passwd",
        "/%2fetc%2fpasswd",
        "//localhost/secret.txt",
        "/etc/passwd",
        "/file:///etc/passwd",
        "/index.html%00",
        "/index.html%00.txt",
        "/%00",
        "/secret.txt%0d%0aX: y",
        "/%c0%ae%c0%ae/secret.txt",
        "/%c0%afetc/passwd",
        "/%e0%80%ae%e0%80%ae/secret.txt",
        "/%uff0e%uff0e/secret.txt",
        "/%",
        "/%4",
        "/shop/assets/secret.txt",
        "/shop/assets/outside/secret.txt",
        "/shop/assets/outside/",
        "/.rolebook-manifest",
        "/handbook.yaml",
        "/shop/manager.yaml",
        "/shop//manager.html",
        "/index.html/",
        "/index.html/..",
        "/-rolebook/../index.html",
        "/-rolebook/Preview.class",
        "/-rolebook/../../i18n/en.properties",
        "/-rolebook/%2e%2e/i18n/en.properties",
        "/-rolebook",
        "/-rolebook/",
        "/INDEX.HTML",
        "*",
        "index.html",
        "http://127.0.0.1/index.html",
        "http://evil.example.org/",
        "file:///etc/passwd",
        "/~root/",
        "/?/../secret.txt%00",
        "/index.html."
      })
  void nothingOutsideTheSiteIsServed(String path) throws IOException {
    RawHttp answer = RawHttp.request(preview, "GET", path, "Host: " + RawHttp.authority(preview));
    if (!path.startsWith("/?")) {
      assertThat(answer.status()).isIn(400, 404);
    }
    assertThat(answer.body()).doesNotContain(SECRET, "root:", "titleX", "preview.serving");
    assertThat(answer.head()).doesNotContain("X: y");
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/shop/, text/html; charset=utf-8",
    "/en/shop/manager.html, text/html; charset=utf-8",
    "/shop/%E5%BA%97%E5%91%98.html, text/html; charset=utf-8",
    "/assets/handbook.css, text/css; charset=utf-8",
    "/assets/handbook.js, text/javascript; charset=utf-8",
    "/assets/favicon.svg, image/svg+xml",
    "/handbook.json, application/json",
    "/shop/assets/rota.txt, text/plain; charset=utf-8",
    "/-rolebook/reload.js, text/javascript; charset=utf-8",
    "/-rolebook/faults.css, text/css; charset=utf-8"
  })
  void whatIsServedHasItsTypeAndIsKeptByNobody(String path, String type) throws IOException {
    RawHttp answer = RawHttp.get(preview, path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo(type);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("cross-origin-resource-policy")).isEqualTo("same-origin");
    assertThat(answer.head().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("access-control-allow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/handbook.css", "/nowhere.html", "/shop"})
  void headTellsWhatGetWouldWithoutTheBody(String path) throws IOException {
    RawHttp get = RawHttp.get(preview, path);
    RawHttp head = RawHttp.request(preview, "HEAD", path, "Host: " + RawHttp.authority(preview));
    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"content-length", "content-type", "location"}) {
      assertThat(head.header(name)).as(name).isEqualTo(get.header(name));
    }
  }

  @Test
  void headOfTheEventsEnds() throws IOException {
    RawHttp head =
        RawHttp.request(
            preview, "HEAD", "/-rolebook/events", "Host: " + RawHttp.authority(preview));
    assertThat(head.header("content-type")).isEqualTo("text/event-stream");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW", "get"})
  void otherMethodsAreRefused(String method) throws IOException {
    RawHttp answer =
        RawHttp.request(
            preview,
            method,
            "/index.html",
            "Host: " + RawHttp.authority(preview),
            "Content-Length: 0");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/handbook.css", "/-rolebook/events", "/-rolebook/reload.js"})
  void whoCallsTheServerByAnotherNameGetsNothing(String path) throws IOException {
    String port = ":" + RawHttp.port(preview);
    assertThat(RawHttp.request(preview, "GET", path).status()).isIn(400, 403);
    for (String host :
        new String[] {"evil.example.org", "127.0.0.1.example.org", "192.0.2.7", ""}) {
      RawHttp answer = RawHttp.request(preview, "GET", path, "Host: " + host + port);
      assertThat(answer.status()).as(host).isIn(400, 403);
      assertThat(answer.body()).doesNotContain("html", "{");
    }
    assertThat(RawHttp.request(preview, "GET", path, "Host: localhost").status()).isEqualTo(403);
    assertThat(
            RawHttp.request(preview, "GET", path, "Host: localhost" + port, "Host: evil" + port)
                .status())
        .isIn(400, 403);
    assertThat(RawHttp.request(preview, "HEAD", path, "Host: LOCALHOST" + port).status())
        .isEqualTo(200);
    assertThat(RawHttp.request(preview, "HEAD", path, "Host: [::1]" + port).status())
        .isEqualTo(200);
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheFolder() throws IOException {
    RawHttp answer = RawHttp.get(preview, "/en/shop");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("location")).isEqualTo("/en/shop/");
  }

  @Test
  void anUnknownAddressShowsThePageForThatWithStylesThatAreFound() throws IOException {
    RawHttp answer = RawHttp.get(preview, "/no/such/page.html");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body())
        .contains("<base href=\"/\">", "href=\"assets/handbook.css\"", "/-rolebook/reload.js");
  }

  @Test
  void pagesAreThePublishedOnesButForTheScriptAndItsPolicy() throws Exception {
    for (Map.Entry<String, byte[]> file : handbook.site().entrySet()) {
      String published = new String(file.getValue(), StandardCharsets.UTF_8);
      String served =
          RawHttp.get(preview, RequestPath.encoded(file.getKey()))
              .body()
              .replaceFirst(
                  "<script src=\"/-rolebook/reload.js\" data-build=\"[0-9a-f]+-1\" defer></script>",
                  "")
              .replaceFirst("; connect-src 'self'", "");
      assertThat(served).as(file.getKey()).isEqualTo(published);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n",
        "GET /\u0000 HTTP/1.1\r\nConnection: close\r\n\r\n",
        "CONNECT a:1 HTTP/1.1\r\nConnection: close\r\n\r\n"
      })
  void whatIsNoRequestIsRefused(String request) throws IOException {
    RawHttp answer = RawHttp.send(preview, request.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isNotEqualTo(200);
    assertThat(RawHttp.get(preview, "/").status()).isEqualTo(200);
  }
}
