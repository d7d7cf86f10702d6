package org.rolebook.render;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Looks at a site as a browser does, from file to file.
 *
 * @param site the files
 */
record SiteChecks(Rendered site) {

  private static final String ROOT = "https://example.org/book/";

  /** Every address in every page leads to a file of the site, every fragment to an id in it. */
  void assertLinksResolve() {
    SoftAssertions softly = new SoftAssertions();
    int links = 0;
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        Document page = Jsoup.parse(site.text(path), ROOT + encoded(path));
        for (Element element : page.select("[href], [src]")) {
          String attribute = element.hasAttr("href") ? "href" : "src";
          check(softly, path, element.absUrl(attribute), element.attr(attribute));
          links++;
        }
      }
    }
    softly.assertThat(links).isPositive();
    softly.assertAll();
  }

  private void check(SoftAssertions softly, String from, String address, String written) {
    if (!address.startsWith(ROOT)) {
      softly.assertThat(written).as("%s: %s", from, written).matches("(https?|mailto|tel):.*");
      return;
    }
    URI uri = URI.create(address.substring(ROOT.length()));
    String path = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
    boolean isThere = site.files().containsKey(path);
    softly.assertThat(isThere).as("%s links to %s", from, written).isTrue();
    if (isThere && uri.getRawFragment() != null) {
      String id = URLDecoder.decode(uri.getRawFragment(), StandardCharsets.UTF_8);
      softly
          .assertThat(site.page(path).getElementById(id))
          .as("%s links to %s", from, written)
          .isNotNull();
    }
  }

  private static String encoded(String path) {
    return Urls.encode(path);
  }
}
