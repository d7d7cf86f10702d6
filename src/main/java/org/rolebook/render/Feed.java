package org.rolebook.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Origin;
import org.rolebook.plan.PlannedPage;
import org.rolebook.plan.Route;

/** The pages that changed last, as an Atom feed in the default language. */
final class Feed {

  /** Where it stands. */
  static final Route ROUTE = new Route("feed.xml");

  private static final int MOST = 30;

  private final Site site;

  private record Entry(PlannedPage page, LocalDate day) {}

  Feed(Site site) {
    this.site = site;
  }

  /** Whether there is one: only with days of change and with an address. */
  static boolean exists(Site site) {
    return !site.url().isEmpty() && !site.options().changed().isEmpty();
  }

  /** The feed; empty if no page has a day. */
  String text() {
    List<Entry> newest = newest();
    if (newest.isEmpty()) {
      return "";
    }
    String name = new HomePages(Scope.of(site, newest.get(0).page().place())).site();
    String language = site.plan().defaultLanguage();
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + language + "\">\n");
    element(feed, "title", name);
    element(feed, "id", site.url());
    element(feed, "updated", stamp(newest.get(0).day()));
    feed.append("<author><name>").append(Html.escape(name)).append("</name></author>\n");
    feed.append("<link rel=\"self\" href=\"" + Html.escape(site.url() + ROUTE.path()) + "\"/>\n");
    newest.forEach(entry -> append(feed, entry));
    return feed.append("</feed>\n").toString();
  }

  private List<Entry> newest() {
    String language = site.plan().defaultLanguage();
    Changes changes = new Changes(site.options().changed());
    return site.plan().pages().stream()
        .filter(page -> page.place().language().equals(language))
        .map(page -> entry(page, changes.of(origin(page), language)))
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing(Entry::day)
                .reversed()
                .thenComparing(entry -> entry.page().place().route()))
        .limit(MOST)
        .toList();
  }

  private static @Nullable Entry entry(PlannedPage page, @Nullable LocalDate day) {
    return day == null ? null : new Entry(page, day);
  }

  private static @Nullable Origin origin(PlannedPage planned) {
    if (planned instanceof PlannedPage.UnitPage page) {
      return page.unit().origin();
    }
    if (planned instanceof PlannedPage.PositionPage page) {
      return page.position().origin();
    }
    return planned instanceof PlannedPage.FreePage page ? page.page().origin() : null;
  }

  private void append(StringBuilder feed, Entry entry) {
    String address = site.url() + Urls.encode(entry.page().place().route().path());
    Scope scope = Scope.of(site, entry.page().place());
    feed.append("<entry>\n");
    element(feed, "title", scope.links().to(entry.page().place().key()).text());
    element(feed, "id", address);
    feed.append("<link href=\"").append(Html.escape(address)).append("\"/>\n");
    element(feed, "updated", stamp(entry.day()));
    feed.append("</entry>\n");
  }

  private static void element(StringBuilder feed, String name, String text) {
    feed.append('<').append(name).append('>').append(Html.escape(text));
    feed.append("</").append(name).append(">\n");
  }

  private static String stamp(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
