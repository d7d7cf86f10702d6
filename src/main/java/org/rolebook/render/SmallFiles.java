package org.rolebook.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Brand;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.Route;
import org.rolebook.plan.Routes;
import org.rolebook.plan.SitePlan;
import org.rolebook.render.export.HandbookJson;

/**
 * The files of a site that are no pages: colours of the brand, site map, words for robots, the
 * handbook as data.
 */
final class SmallFiles {

  private static final String README = "README.txt";

  private SmallFiles() {}

  static List<RenderedFile> of(Site site, PageMemory memory) {
    List<RenderedFile> files = new ArrayList<>();
    files.add(file(Routes.ASSETS + "brand.css", brand(site.handbook().settings().brand())));
    if (!site.url().isEmpty()) {
      files.add(file("sitemap.xml", sitemap(site)));
      String map = site.url() + "sitemap.xml";
      files.add(file("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + map + "\n"));
    }
    if (Feed.exists(site)) {
      files.add(file(Feed.ROUTE.path(), new Feed(site).text()));
    }
    files.add(file(README, readme(site)));
    files.add(
        new RenderedFile(
            HandbookJson.ROUTE.path(), json(site, memory.edited(HandbookJson.ROUTE.path()))));
    return files;
  }

  /** What somebody who unpacked the site needs to know, in all its languages. */
  private static String readme(Site site) {
    StringBuilder text = new StringBuilder();
    for (String language : site.plan().languages()) {
      String start = site.plan().routes().require(PageKey.HOME, language).path();
      text.append(text.isEmpty() ? "" : "\n")
          .append(site.words(language).text("readme.text", start))
          .append('\n');
    }
    return text.toString();
  }

  private static RenderedFile.Body json(Site site, PageMemory.@Nullable Edited edited) {
    SitePlan plan = site.plan();
    Function<PageKey, @Nullable Route> routes =
        page -> plan.routes().of(page, plan.defaultLanguage());
    return edited == null
        ? out ->
            HandbookJson.write(out, site.organisation(), site.catalogue(), site.versions(), routes)
        : out ->
            HandbookJson.rewrite(
                out,
                edited.former().body()::writeTo,
                edited.elements(),
                site.organisation(),
                site.catalogue(),
                site.versions(),
                routes);
  }

  private static String brand(@Nullable Brand brand) {
    Colour accent = brand == null ? null : Colour.parse(brand.accent());
    return accent == null ? ":root{}\n" : new BrandColours(accent).css();
  }

  private static String sitemap(Site site) {
    StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    map.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (PlannedPage page : site.plan().pages()) {
      if (isIndexed(page)) {
        String address = site.url() + Urls.encode(page.place().route().path());
        map.append("<url><loc>").append(Html.escape(address)).append("</loc></url>\n");
      }
    }
    return map.append("</urlset>\n").toString();
  }

  private static boolean isIndexed(PlannedPage page) {
    return !(page instanceof PlannedPage.RedirectPage
        || page instanceof PlannedPage.PrintPage
        || page instanceof PlannedPage.HealthPage
        || page instanceof PlannedPage.SearchPage
        || page instanceof PlannedPage.NewHerePage
        || page instanceof PlannedPage.NotFoundPage);
  }

  private static RenderedFile file(String path, String text) {
    return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
