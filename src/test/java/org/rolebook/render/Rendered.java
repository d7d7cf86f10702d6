package org.rolebook.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rolebook.model.Handbook;
import org.rolebook.model.Handbooks;
import org.rolebook.model.Organisation;
import org.rolebook.plan.SitePlanner;

/**
 * A site in memory.
 *
 * @param files path to content
 */
record Rendered(Map<String, String> files) {

  static Rendered of(Handbooks book) {
    return of(book, TemplateSource.NONE);
  }

  static Rendered of(Handbooks book, TemplateSource templates) {
    return of(book.organisation(), templates);
  }

  static Rendered of(Handbook book) {
    return of(Organisation.of(book), TemplateSource.NONE);
  }

  private static Rendered of(Organisation organisation, TemplateSource templates) {
    Map<String, String> files = new ConcurrentSkipListMap<>();
    new Renderer(new RenderOptions("staff", templates))
        .render(
            SitePlanner.plan(organisation),
            file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return new Rendered(files);
  }

  String text(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  Document page(String path) {
    return Jsoup.parse(text(path));
  }
}
