package org.rolebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers by the files of the present site, and by nothing else. */
final class SitePages {

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private final Scene scene;
  private final String mark;

  SitePages(Scene scene, String mark) {
    this.scene = scene;
    this.mark = mark;
  }

  /**
   * The answer for a path.
   *
   * @param path a plain path below the top of the site
   */
  Answer of(String path) {
    Fault fault = scene.fault();
    if (scene.site() == Site.NONE && fault != null) {
      return Answer.html(Answer.UNAVAILABLE, FaultPage.page(fault));
    }
    boolean folder = path.isEmpty() || path.endsWith("/");
    String name = folder ? path + INDEX : path;
    return bytes(name)
        .map(bytes -> file(name, bytes))
        .orElseGet(() -> !folder && has(path + "/" + INDEX) ? moved(path + "/") : missing());
  }

  private Optional<byte[]> bytes(String path) {
    return scene.site().bytes(path);
  }

  private boolean has(String path) {
    return bytes(path).isPresent();
  }

  private Answer file(String name, byte[] bytes) {
    return Site.isPage(name)
        ? Answer.html(Answer.OK, LivePage.of(text(bytes), mark))
        : Answer.of(Answer.OK, ContentTypes.of(name), bytes);
  }

  private Answer missing() {
    return bytes(NOT_FOUND)
        .map(page -> LivePage.of(LivePage.anywhere(text(page)), mark))
        .map(page -> Answer.html(Answer.NOT_FOUND, page))
        .orElseGet(() -> Answer.text(Answer.NOT_FOUND, Integer.toString(Answer.NOT_FOUND)));
  }

  private static Answer moved(String path) {
    return Answer.text(Answer.FOUND, path).with("Location", RequestPath.encoded(path));
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }
}
